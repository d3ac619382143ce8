import { formatNumber } from "@/lib/i18n/message";
import type { Check } from "../check";

const mostQuestions = 5;

/** Questions that the contract allows in B, each counted by the line it stands on. */
export const questions: Check = {
  id: "questions",
  run({ answer, locale }) {
    const section = answer.sections.find(({ letter }) => letter === "B");
    const asked = (section?.lines ?? []).filter(
      ({ kind, text }) => kind !== "code" && kind !== "heading" && asks(text),
    );
    const sixth = asked[mostQuestions];
    if (!sixth) return [];
    return [
      {
        key: "questions-many",
        severity: "costs",
        line: sixth.number,
        values: { count: formatNumber(locale, asked.length) },
      },
    ];
  },
};

/** A question mark that ends a sentence: not one inside an address. */
function asks(text: string): boolean {
  for (let at = text.indexOf("?"); at >= 0; at = text.indexOf("?", at + 1)) {
    if (!/[\p{L}\p{N}=&]/u.test(text[at + 1] ?? "")) return true;
  }
  return false;
}
