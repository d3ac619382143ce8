import { stanceCues } from "@/lib/content/recognition";
import { cuesOf, indexCues } from "./cue-lists";
import { fold, type Token } from "./tokens";

const index = indexCues({
  verdicts: stanceCues.verdicts,
  looked: stanceCues.looked,
  comparing: stanceCues.comparing,
});
const verdicts = new Set(stanceCues.verdicts.map(fold));
const signs = new Set([",", ":", "(", "mais", "but", "et", "and", "–", "—"]);
/** Between a name and what is thought of it where nothing says that it was looked at. */
const close = new Set([":", "("]);

/** "Looked at Fastly": of how many tokens the longest such phrase is. */
const longestLooked = 2;
/** How far before it a comparison was spoken of, in tokens. */
const reachOfComparison = 24;

/** Whether a phrase says why something is not taken: "too expensive". */
export const isVerdict = (phrase: string): boolean => verdicts.has(fold(phrase));

/**
 * Tells of a name's tokens whether notes dismiss it: "Fastly vu, trop cher"; beside a comparison "Fastly trop cher"
 * is enough, as the same words of what is in use are its fault and no refusal.
 */
export function readDismissed(text: string, tokens: readonly Token[]): (first: number, last: number) => boolean {
  const cues = cuesOf(text, tokens, index);
  const verdictAt = (at: number, between: ReadonlySet<string>) =>
    [at, ...(between.has(tokens[at]?.text ?? "") ? [at + 1] : [])].some(
      (each) => cues("verdicts", each, each).length > 0,
    );
  return (first, last) => {
    const [looked] = cues("looked", last + 1, last + 1);
    if (looked) return verdictAt(looked.last + 1, signs);
    // "On a vu Fastly, trop cher"
    if (cues("looked", first - longestLooked, first - 1).some((each) => each.last === first - 1))
      return verdictAt(last + 1, signs);
    return verdictAt(last + 1, close) && isCompared(last);
  };
  function isCompared(last: number): boolean {
    let from = last;
    while (from > 0 && last - from < reachOfComparison && !tokens[from]?.begins) from -= 1;
    return cues("comparing", from, last).length > 0;
  }
}
