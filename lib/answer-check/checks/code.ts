import { formatNumber } from "@/lib/i18n/message";
import type { Check } from "../check";

/** Lines of code that the contract allows. */
const mostLines = 40;
const notCode = new Set(["mermaid", "text", "txt", "markdown", "md", "console"]);

/** Code stays on the hot path: forty lines at most. */
export const code: Check = {
  id: "code",
  run({ answer, locale }) {
    return answer.fences.flatMap(({ language, line, lines, isClosed }) => {
      const count = lines.filter((each) => each.trim() !== "").length;
      if (!isClosed || notCode.has(language) || count <= mostLines) return [];
      return [{ key: "code-long", severity: "costs", line, values: { lines: formatNumber(locale, count) } }];
    });
  },
};
