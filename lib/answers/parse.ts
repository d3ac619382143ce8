import { canonicalAnswers, canonicalDraft } from "./canonical";
import { type Issue, toIssues } from "./issues";
import type { Notice } from "./notices";
import { type Answers, answersSchema, type Draft, draftSchema } from "./schema";
import { cleanText } from "./text";

export type ParsedAnswers =
  | { success: true; answers: Answers; notices: Notice[] }
  | { success: false; issues: Issue[]; notices: Notice[] };

/**
 * Parses answers in the wire shape.
 * @param input anything, usually decoded JSON
 * @returns the answers in canonical form (unknowns and empty texts dropped, sets in content order) with notices, or
 *   every issue found; never throws
 * @example parseAnswers({ domain: "news", targetRegions: ["paris"], state: [{ kind: "content" }] }).success // true
 */
export function parseAnswers(input: unknown): ParsedAnswers {
  const notices = removedCharacters(input);
  const result = answersSchema.safeParse(input, { reportInput: true });
  if (!result.success) return { success: false, issues: toIssues(result.error.issues), notices };
  return { success: true, answers: canonicalAnswers(result.data), notices };
}

/**
 * Reads answers that are still being given: what is wrong or missing is left out.
 * @param input anything
 * @returns what could be read, in canonical form; never throws
 */
export function parseDraft(input: unknown): Draft {
  return canonicalDraft(draftSchema.parse(input)); // the same fields as the answers, each made optional
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
    .slice(0, 40)
    .flatMap(([key, value]) => removedCharacters(value, path === "" ? key : `${path}.${key}`, depth + 1));
}
