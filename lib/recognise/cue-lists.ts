import { type Found, findPhrases, indexPhrases, type PhraseIndex } from "./phrases";
import { fold, type Token } from "./tokens";

/** Phrases by their lists; one phrase may stand in several. */
export type CueIndex<Cue> = PhraseIndex<ReadonlySet<Cue>>;

/**
 * Prepares lists of phrases, each named by what its phrases say.
 * @param cues which of the lists; all unless told
 * @example indexCues({ denials: ["no", "not"], doubts: ["maybe"] })
 */
export function indexCues<Cue extends string>(
  lists: Record<Cue, readonly string[]>,
  cues: Iterable<Cue> = Object.keys(lists) as Cue[],
): CueIndex<Cue> {
  const byText = new Map<string, Set<Cue>>();
  for (const cue of cues)
    for (const text of lists[cue].map(fold)) byText.set(text, (byText.get(text) ?? new Set<Cue>()).add(cue));
  return indexPhrases([...byText].map(([text, value]) => ({ text, value })));
}

/** The cues of a text: those of a list that begin between two tokens, both included. */
export type CuesOf<Cue> = (cue: Cue, from: number, to: number) => Found<ReadonlySet<Cue>>[];

/** Finds the phrases of lists in a text; a look at some tokens takes no longer where there are many phrases. */
export function cuesOf<Cue>(text: string, tokens: readonly Token[], index: CueIndex<Cue>): CuesOf<Cue> {
  const byFirst = new Map(findPhrases(text, tokens, index).map((found) => [found.first, found]));
  return (cue, from, to) => {
    const found: Found<ReadonlySet<Cue>>[] = [];
    for (let at = from; at <= to; at += 1) {
      const here = byFirst.get(at);
      if (here?.phrase.value.has(cue)) found.push(here);
    }
    return found;
  };
}
