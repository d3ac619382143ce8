import type { Check } from "../check";
import type { Found } from "../finding";
import { isSame, quantitiesOf, readQuantities } from "../quantities";
import { fold } from "@/lib/recognise/tokens";
import { languageOf } from "../language-of";
import { stem } from "../state-blocks";
import { wordsIn } from "../text";

/** Letters of a word that means something by itself. */
const leastLetters = 6;
/** A clause of fewer such words may be treated in quite other ones. */
const leastWords = 3;
const longestQuote = 120;

/** Constraints in the reader's words that the answer never takes up: neither their figures nor any of their words. */
export const constraints: Check = {
  id: "constraints",
  run({ answer, expected, reads }) {
    const text = expected?.given.draft.hardConstraints;
    if (!text || answer.sections.length === 0) return [];
    const said = answer.written.flatMap(quantitiesOf);
    const line = answer.sections[0]?.line ?? 1;
    return clausesOf(text).flatMap((clause): Found[] => {
      const folded = fold(clause);
      const figures = readQuantities(folded);
      const hasFigures = figures.length > 0 && !figures.some((each) => said.some((other) => isSame(each, other)));
      const words = wordsIn(folded).filter((word) => word.length >= leastLetters);
      const isReadable = reads !== undefined && languageOf([folded], 0) === reads;
      const hasNoWord =
        isReadable && words.length >= leastWords && !words.some((word) => answer.folded.includes(stem(word)));
      if (!hasFigures && !hasNoWord) return [];
      return [
        { key: "constraint-untreated", severity: "costs", line, values: { constraint: clause.slice(0, longestQuote) } },
      ];
    });
  },
};

/** Sentences and lines; what stands in brackets belongs to its sentence. */
function clausesOf(text: string): string[] {
  return text
    .split(/[.;!?]\s|\n/)
    .map((clause) => clause.trim().replace(/[.;]$/, ""))
    .filter((clause) => clause.length > 0);
}
