import { figures } from "@/lib/content/recognition-words";
import { clauseAround } from "./clauses";
import { indexCues } from "./cue-lists";
import { findPhrases } from "./phrases";
import type { Token } from "./tokens";

const cueLists = [
  "below",
  "above",
  "goal",
  "firmGoal",
  "goalNouns",
  "noGoal",
  "measured",
  "firmlyMeasured",
  "states",
  "others",
  "otherTimes",
  "past",
  "most",
  "lowering",
  "orElse",
  "pages",
  "screens",
  "paints",
  "interactions",
  "supposed",
  "formerly",
  "notTraffic",
  "atUser",
  "atServer",
  "responses",
  "uploads",
] as const;

/** What a word says of the figures beside it. */
export type Cue = (typeof cueLists)[number];
/** The cues of a text by the token they end on. */
export type Cues = ReadonlyMap<number, ReadonlySet<Cue>>;

const cueIndex = indexCues<Cue>(figures, cueLists);

/** Finds the words that tell what figures are: wished for, measured, somebody else's. */
export function readCues(text: string, tokens: readonly Token[]): Cues {
  return new Map(findPhrases(text, tokens, cueIndex).map(({ last, phrase }) => [last, phrase.value]));
}

/** Whether a cue ends on one of the tokens, both ends included. */
export function rangeHas(cues: Cues, from: number, to: number, cue: Cue): boolean {
  for (let at = from; at <= to; at += 1) if (cues.get(at)?.has(cue)) return true;
  return false;
}

/** The part of a clause between the commas around a figure, as [first, last]. */
export function partAround(tokens: readonly Token[], first: number, last: number): [number, number] {
  const [from, to] = clauseAround(tokens, first);
  let start = first;
  while (start > from && tokens[start - 1]?.text !== ",") start -= 1;
  let end = last;
  while (end < to && tokens[end + 1]?.text !== ",") end += 1;
  return [start, end];
}
