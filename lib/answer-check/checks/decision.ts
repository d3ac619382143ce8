import type { Check } from "../check";
import { countWords, hasWordOf } from "../text";

/** Far more than the five lines of a decision and what is not guaranteed. */
const mostWords = 320;

/** The first section decides, and shortly. */
export const decision: Check = {
  id: "decision",
  readsWords: true,
  run({ answer, products }) {
    const section = answer.sections.find(({ letter }) => letter === "A");
    if (!section) return [];
    const body = section.lines.filter(({ kind }) => kind !== "blank");
    const decides =
      body.some(({ folded }) => hasWordOf(folded, "decision")) ||
      products.some(({ line }) => line.section === "A" && line.kind !== "heading");
    if (body.length > 0 && !decides) return [{ key: "decision-missing", severity: "costs", line: section.line }];
    const words = body.reduce((sum, { text }) => sum + countWords(text), 0);
    return words > mostWords ? [{ key: "decision-long", severity: "note", line: section.line }] : [];
  },
};
