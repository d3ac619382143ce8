/** Something the reader should know about what was received; never a reason to refuse it. */
export type Notice =
  | { code: "characters-removed"; path: string; count: number }
  /** Escapes of a link that were damaged on the way: "\uFFFD" stands where characters are lost. */
  | { code: "characters-lost"; path: string }
  | { code: "unknown-id"; path: string; id: string }
  /** A kind of state that does not exist: it became "other", with its id for a name. */
  | { code: "unknown-kind"; path: string; id: string }
  | { code: "other-version"; path: "version"; id: string }
  /** A text longer than it may be, kept whole: the reader shortens it. */
  | { code: "text-too-long"; path: string; limit: number; over: number }
  | { code: "items-dropped"; path: "state"; count: number };
