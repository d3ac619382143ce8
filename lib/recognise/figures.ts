import { figures } from "@/lib/content/recognition-words";
import { clauseAround } from "./clauses";
import { type ReadNumber, readNumbers } from "./numbers";
import { findPhrases, indexPhrases } from "./phrases";
import type { Token } from "./tokens";
import { readTraffic, type Traffic } from "./traffic";

/** Tokens of the text that say something, both included. */
type Span = { first: number; last: number };

export type LatencyGoal = {
  /** Milliseconds. */
  ms: number;
  percentile?: "p50" | "p95" | "p99";
  /** For what, in the reader's words. */
  scope?: string;
  measuredAt?: "user" | "server";
};

/** What the figures of a text say, each with the tokens that say it. */
export type Figures = {
  traffic?: Traffic;
  latencyGoal?: Span & { value: LatencyGoal };
  needs: (Span & { value: "large-requests" | "large-responses" })[];
};

const cueLists = [
  "below",
  "goal",
  "firmGoal",
  "goalNouns",
  "measured",
  "firmlyMeasured",
  "others",
  "past",
  "most",
  "pages",
  "atUser",
  "atServer",
  "responses",
  "uploads",
] as const;
type Cue = (typeof cueLists)[number];

/** Every cue's phrases; one phrase may be several cues. */
const cueIndex = (() => {
  const byText = new Map<string, Set<Cue>>();
  for (const cue of cueLists)
    for (const text of figures[cue]) byText.set(text, (byText.get(text) ?? new Set<Cue>()).add(cue));
  return indexPhrases([...byText].map(([text, value]) => ({ text, value })));
})();

const scope = new Set(figures.scope);
const milliseconds = new Map(Object.entries(figures.milliseconds));
const percentiles = new Map(Object.entries(figures.percentiles));
const megabytes = new Map(Object.entries(figures.sizes));

/** How far back a word tells whether a figure is wished for or measured. */
const reach = 8;

/** "Under" and "within" speak of the figure that follows at once, or after an article. */
const reachOfBelow = 2;
/** "Was under", "étions sous les": the verb stands right before, in tokens. */
const reachOfPast = 3;
const longestScope = 120;

/** Reads traffic, a latency goal and sizes of bodies from the figures of a text: the highest rate, else the first of each. */
export function readFigures(text: string, tokens: readonly Token[]): Figures {
  const found: Figures = { needs: [] };
  const numbers = readNumbers(text, tokens);
  if (numbers.length === 0) return found;
  const cues = cuesOf(text, tokens);
  const traffic = readTraffic(tokens, numbers, (at, cue) => cues.get(at)?.has(cue) ?? false);
  if (traffic) found.traffic = traffic;
  for (const number of numbers) {
    found.latencyGoal ??= latencyGoalOf(text, tokens, number, cues);
    const need = bodyOf(tokens, number, cues);
    if (need && !found.needs.some(({ value }) => value === need.value)) found.needs.push(need);
  }
  return found;
}

/** The cues by the token they end on. */
function cuesOf(text: string, tokens: readonly Token[]): ReadonlyMap<number, ReadonlySet<Cue>> {
  return new Map(findPhrases(text, tokens, cueIndex).map(({ last, phrase }) => [last, phrase.value]));
}

type Cues = ReturnType<typeof cuesOf>;

function latencyGoalOf(text: string, tokens: readonly Token[], number: ReadNumber, cues: Cues): Figures["latencyGoal"] {
  const unitAt = number.unit === undefined ? number.last + 1 : number.last;
  const unit = number.unit ?? tokens[unitAt]?.text ?? "";
  const times = milliseconds.get(unit);
  if (times === undefined) return undefined;
  const [from, to] = clauseAround(tokens, number.first);
  const within = (cue: Cue) => rangeHas(cues, from, to, cue);
  const percentile = percentileIn(tokens, from, to);
  // A second is a latency only where pages or answers are spoken of: corrections, leases and games have seconds too.
  if (times === 1000 && !within("pages") && !percentile) return undefined;
  if (!isWished(number.first, from, cues) && !cues.get(lastOfCue(cues, unitAt))?.has("most")) return undefined;
  // "It must open in under 1 second, today it takes 2.6 s": what is measured stands beyond a comma.
  const [start, end] = partAround(tokens, number.first, unitAt, [from, to]);
  if (rangeHas(cues, start, end, "firmlyMeasured") && !within("firmGoal")) return undefined;
  // "The vendor promises under 50 ms": theirs, not ours.
  if (within("others") && !within("firmGoal")) return undefined;
  const ms = Math.round(number.value * times);
  if (ms < 1 || ms > 60_000) return undefined;
  const subject = scopeAfter(text, tokens, unitAt, to);
  return {
    first: number.first,
    last: unitAt,
    value: {
      ms,
      ...(percentile ? { percentile } : {}),
      ...(subject ? { scope: subject } : {}),
      ...(within("atUser") ? { measuredAt: "user" } : within("atServer") ? { measuredAt: "server" } : {}),
    },
  };
}

/** The nearest word before a figure decides: "we measured 168 ms" is no goal, "should stay under 168 ms" is one. */
function isWished(first: number, from: number, cues: Cues): boolean {
  for (let at = first - 1; at >= Math.max(from, first - reach); at -= 1) {
    const here = cues.get(at);
    // "We were under 200 ms": not any more.
    if (here?.has("below") && rangeHas(cues, Math.max(from, at - reachOfPast), at - 1, "past")) return false;
    if (here?.has("goal") || (here?.has("below") && first - at <= reachOfBelow)) return true;
    // "The goal is 250 ms": said to be, and still wished for.
    if (here?.has("measured") && hasGoalNoun(cues, from, at)) return true;
    if (here?.has("measured") || here?.has("firmlyMeasured")) return false;
  }
  return false;
}

/** The end of a cue that follows a figure: "300 ms max", "300 ms au plus". */
function lastOfCue(cues: Cues, unitAt: number): number {
  return [unitAt + 1, unitAt + 2].find((at) => cues.get(at)?.has("most")) ?? unitAt;
}

/** The part of a clause between the commas around a figure. */
function partAround(
  tokens: readonly Token[],
  first: number,
  last: number,
  [from, to]: [number, number],
): [number, number] {
  let start = first;
  while (start > from && tokens[start - 1]?.text !== ",") start -= 1;
  let end = last;
  while (end < to && tokens[end + 1]?.text !== ",") end += 1;
  return [start, end];
}

function hasGoalNoun(cues: Cues, from: number, at: number): boolean {
  return !cues.get(at)?.has("firmlyMeasured") && rangeHas(cues, from, at, "goalNouns");
}

function percentileIn(tokens: readonly Token[], from: number, to: number): LatencyGoal["percentile"] {
  for (let at = from; at <= to; at += 1) {
    const percentile = percentiles.get(tokens[at]?.text ?? "");
    if (percentile) return percentile as LatencyGoal["percentile"];
  }
  return undefined;
}

function scopeAfter(text: string, tokens: readonly Token[], unitAt: number, to: number): string | undefined {
  let at = unitAt + 1;
  while (
    at <= to &&
    (percentiles.has(tokens[at]?.text ?? "") ||
      /^(?:au|at|en|in|partout|worldwide|everywhere|globally|\(|\))$/.test(tokens[at]?.text ?? ""))
  )
    at += 1;
  if (!scope.has(tokens[at]?.text ?? "")) return undefined;
  let last = at;
  while (last < to && !/^[,;:.!?()]$/.test(tokens[last + 1]?.text ?? "")) last += 1;
  const words = text.slice(tokens[at + 1]?.start, tokens[last]?.end).trim();
  return words !== "" && last > at && words.length <= longestScope ? words : undefined;
}

/** Bodies above what functions usually take: 1 MB for answers, 4 MB for uploads. */
function bodyOf(tokens: readonly Token[], number: ReadNumber, cues: Cues): Figures["needs"][number] | undefined {
  const unitAt = number.unit === undefined ? number.last + 1 : number.last;
  const times = megabytes.get(number.unit ?? tokens[unitAt]?.text ?? "");
  if (times === undefined) return undefined;
  const size = number.value * times;
  const [from, to] = clauseAround(tokens, number.first);
  if (size >= 4 && rangeHas(cues, from, to, "uploads"))
    return { first: number.first, last: unitAt, value: "large-requests" };
  if (size >= 1 && rangeHas(cues, from, to, "responses"))
    return { first: number.first, last: unitAt, value: "large-responses" };
  return undefined;
}

function rangeHas(cues: Cues, from: number, to: number, cue: Cue): boolean {
  for (let at = from; at <= to; at += 1) if (cues.get(at)?.has(cue)) return true;
  return false;
}
