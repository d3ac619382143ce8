import { type Check, lastLetter } from "../check";
import type { Found } from "../finding";
import { type Letter, letters } from "../letters";
import type { Section } from "../markdown";
import { countWords } from "../text";

/** Fewer words than this say nothing. */
const leastWords = 4;

/** The lettered sections of the contract: all there, in order, once each, none empty. */
export const sections: Check = {
  id: "sections",
  run({ answer }) {
    const found = answer.sections;
    if (found.length === 0) return [{ key: "sections-none", severity: "blocks", line: 1 }];
    const last = lastLetter(answer);
    const due = letters.slice(0, letters.indexOf(last) + 1);
    const end = answer.lines.at(-1)?.number ?? 1;
    const missing = due
      .filter((letter) => !found.some((section) => section.letter === letter))
      .map((letter): Found => {
        const next = found.find((section) => section.letter > letter);
        return { key: "section-missing", severity: "blocks", line: next?.line ?? end, values: { letter } };
      });
    const edition: Found[] = last === "J" ? [{ key: "first-edition", severity: "note", line: 1 }] : [];
    const before = new Set<Letter>();
    const own = found.flatMap((section) => {
      const faults = faultsOf(section, before);
      before.add(section.letter);
      return faults;
    });
    return [...edition, ...missing, ...own];
  },
};

function faultsOf(section: Section, before: ReadonlySet<Letter>): Found[] {
  const { letter, line } = section;
  const at = { line, values: { letter } };
  const found: Found[] = [];
  if (before.has(letter)) found.push({ key: "section-twice", severity: "costs", ...at });
  else if ([...before].some((each) => each > letter)) found.push({ key: "section-order", severity: "costs", ...at });
  let words = 0;
  for (const { kind, text } of section.lines) {
    if (kind !== "fence") words += countWords(text);
    if (words >= leastWords) break;
  }
  if (words < leastWords) found.push({ key: "section-empty", severity: "blocks", ...at });
  return found;
}
