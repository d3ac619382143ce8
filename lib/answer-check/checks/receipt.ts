import type { Check } from "../check";
import { hasWordOf } from "../text";

/** Lines at the beginning in which a receipt may stand. */
const firstLines = 8;

/** The two codes of the prompt: a missing one is good to know, a wrong one is the mark of another prompt. */
export const receipt: Check = {
  id: "receipt",
  run({ answer, expected }) {
    if (!expected) return [];
    const shown = answer.lines
      .filter(({ kind, section }) => kind !== "blank" && section === undefined)
      .slice(0, firstLines)
      .map((line) => ({ line, codes: codesIn(line.folded) }));
    const found = new Set(shown.flatMap(({ codes }) => codes));
    if (expected.codes.some(({ first, last }) => found.has(first) && found.has(last))) return [];
    const half = expected.codes.find(({ first, last }) => found.has(first) !== found.has(last));
    if (half) return [{ key: "receipt-half", severity: "note", line: shown[0]?.line.number ?? 1 }];
    const other = shown.find(({ line, codes }) => codes.length > 0 && hasWordOf(line.folded, "receipt"));
    if (other) return [{ key: "receipt-other", severity: "blocks", line: other.line.number }];
    return [{ key: "receipt-missing", severity: "note", line: 1 }];
  },
};

/** Words of six hexadecimal digits, one of them a digit. */
function codesIn(folded: string): string[] {
  return folded
    .slice(0, 400)
    .split(/[^a-z0-9]/)
    .filter((word) => /^[0-9a-f]{6}$/.test(word) && /\d/.test(word));
}
