/** What a wizard page's address says beside answers, each with its former names: those are still read. */
const marks = {
  /** The step was sent and something stands in the way: it says so when it opens. */
  errors: ["errors", "erreurs"],
  /** The step was opened from the check, and leads back there. */
  back: ["back", "retour"],
  /** The words were written on the home page just now: they are this reader's own, not a link's. */
  described: ["described"],
} as const;

type PageMark = keyof typeof marks;
type Parameters = Record<string, string | string[] | undefined>;

/** Every name a mark has or had: such a parameter is no answer. */
export const markNames: readonly string[] = Object.values(marks).flat();

/** @example markOn("back") // "back=1", a parameter as addresses are written */
export function markOn(mark: PageMark): string {
  return `${mark}=1`;
}

/**
 * Tells whether an address bears a mark, under any of its names.
 * @example hasMark({ retour: "1" }, "back") // true
 */
export function hasMark(parameters: Parameters, mark: PageMark): boolean {
  return marks[mark].some((name) => parameters[name] === "1");
}
