import type { Answers } from "./answers";
import { parseDraft } from "./draft";
import { type Issue, toIssues } from "./issues";
import type { Notice } from "./notices";
import { answersSchema } from "./schema";
import { cleanText } from "./text";

export type ParsedAnswers =
  | { success: true; answers: Answers; notices: Notice[] }
  | { success: false; issues: Issue[]; notices: Notice[] };

/**
 * Parses answers in the wire shape of version 1 or 2.
 * @param input anything, usually decoded JSON
 * @returns the answers in canonical form, version 2 (see `parseDraft`), with notices, or every issue found; never throws
 * @example parseAnswers({ domain: "news", places: ["paris"] }).success // true
 */
export function parseAnswers(input: unknown): ParsedAnswers {
  const notices = removedCharacters(input);
  const result = answersSchema.safeParse(input, { reportInput: true });
  if (!result.success) return { success: false, issues: toIssues(result.error.issues), notices };
  return { success: true, answers: parseDraft(input) as Answers, notices }; // the schema found each item's kind
}

/** How deep a text can lie: `state`, its index, its field. Deeper input is refused anyway, and could exhaust the stack. */
const deepestText = 3;

function removedCharacters(input: unknown, path = "", depth = 0): Notice[] {
  if (typeof input === "string") {
    const { removed } = cleanText(input);
    return removed > 0 ? [{ code: "characters-removed", path, count: removed }] : [];
  }
  if (typeof input !== "object" || input === null || depth === deepestText) return [];
  return Object.entries(input)
    .slice(0, 60)
    .flatMap(([key, value]) => removedCharacters(value, path === "" ? key : `${path}.${key}`, depth + 1));
}
