import type { Locale } from "@/lib/i18n/locales";

/** Where a piece of a prompt comes from: what the reader can have highlighted, and what escaping must treat as data. */
export type Origin =
  | { kind: "template" }
  | { kind: "answer"; field: string }
  | { kind: "fact"; id: string }
  | { kind: "tension"; id: string }
  | { kind: "unknown"; field: string };

/** A run of text with one origin. `own` marks the reader's own words: data, never structure. */
export type Segment = { text: string; origin: Origin; own?: true };

export type ListItem = { label?: string; segments: Segment[] };

export type Block =
  | { kind: "paragraph"; segments: Segment[] }
  /** Items with a label ("F1", "2.") start with it, the others with a dash. */
  | { kind: "list"; items: ListItem[] }
  | { kind: "table"; head: string[]; rows: Segment[][][] }
  /** The reader's words over several lines, each line quoted: none of them can begin a heading or an item of ours. */
  | { kind: "quote"; lines: Segment[][] };

export const sectionIds = [
  "role",
  "context",
  "situation",
  "project",
  "latency",
  "state",
  "checklist",
  "tensions",
  "unknowns",
  "facts",
  "task",
  "constraints",
  "warning",
] as const;
export type SectionId = (typeof sectionIds)[number];

/** A named part of a prompt. `tag` is its name in the XML rendering, `title` its heading elsewhere. */
export type Section = { id: SectionId; tag: string; title: string; blocks: Block[]; sections: Section[] };

/** First and last line of a prompt, outside its parts: a paste that lost an end shows in the answer. */
export type Receipt = { first: string; last: string };

/** A prompt as a tree; text is made from it by `renderPrompt`. */
export type PromptDocument = { prompt: "basic" | "pro"; language: Locale; receipt?: Receipt; sections: Section[] };
