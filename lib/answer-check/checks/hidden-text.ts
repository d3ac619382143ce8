import type { Check } from "../check";
import { countWords } from "../text";

/** Words that a mark of a tool or an anchor does not have. */
const leastWords = 4;
const hiding = [
  "display:none",
  "display: none",
  "visibility:hidden",
  "visibility: hidden",
  "font-size:0",
  "font-size: 0",
  "opacity:0",
  "opacity: 0",
];

/** Text that a reader does not see once the Markdown is displayed, and that a tool reads. */
export const hiddenText: Check = {
  id: "hidden-text",
  run({ answer }) {
    const first = answer.written.find(
      ({ text, folded }) =>
        holdsComment(text) || (folded.includes("style=") && hiding.some((each) => folded.includes(each))),
    );
    return first ? [{ key: "text-hidden", severity: "costs", line: first.number }] : [];
  },
};

function holdsComment(text: string): boolean {
  const at = text.indexOf("<!--");
  if (at >= 0) {
    const end = text.indexOf("-->", at);
    return countWords(text.slice(at + 4, end < 0 ? undefined : end)) >= leastWords;
  }
  // "[//]: # (a comment)" is a reference that nothing shows.
  return text.startsWith("[//]: #") && countWords(text) >= leastWords + 1;
}
