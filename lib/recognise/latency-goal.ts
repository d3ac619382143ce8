import type { percentileIds } from "@/content/choices/ids";
import { figures } from "@/lib/content/recognition-words";
import { clauseAround } from "./clauses";
import { type Cue, type Cues, partAround, rangeHas } from "./figure-cues";
import type { ReadNumber } from "./numbers";
import { fold, type Token } from "./tokens";

/** Tokens of the text that say something, both included. */
export type Span = { first: number; last: number };

export type LatencyGoal = {
  /** Milliseconds. */
  ms: number;
  percentile?: (typeof percentileIds)[number];
  /** For what, in the reader's words. */
  scope?: string;
  measuredAt?: "user" | "server";
};

/** The same as a pair. */
type Range = [number, number];

const scope = new Set(figures.scope);
const milliseconds = new Map(Object.entries(figures.milliseconds));
const percentiles = new Map(Object.entries(figures.percentiles));
const shares = new Map(Object.entries(figures.shares));
/** What a share of is a percentile. */
const answered = new Set([...figures.requests, ...figures.pages].map(fold));
/** What answers within a time of its own, whatever web vital was named before. */
const served = new Set(figures.served.map(fold));
/** How far back a word tells whether a figure is wished for or measured. */
const reach = 8;

/** "Under" and "within" speak of the figure that follows at once, or after an article. */
const reachOfBelow = 2;
/** "Was under", "étions sous les": the verb stands right before, in tokens. */
const reachOfPast = 3;
/** How far behind a figure a word may still wish for it, in tokens, and where that ends. */
const reachOfWish = 4;
const joints = new Set(["et", "and", "mais", "but", ".", ","]);
/** "50 ms max de CPU": what a figure is of. */
const reachOfThing = 4;
/** "De 1,2 s à": how far before where it should arrive the start stands. */
const reachOfStart = 8;
const departures = new Set(["de", "from"]);
const arrivals = new Set(["a", "to"]);
const wishes = ["goal", "firmGoal", "goalNouns"] as const;
const longestScope = 120;

/** The latency goal that a figure is, with the tokens that say it; nothing where it is measured or of something else. */
export function latencyGoalOf(
  text: string,
  tokens: readonly Token[],
  number: ReadNumber,
  cues: Cues,
): (Span & { value: LatencyGoal }) | undefined {
  const unitAt = number.unit === undefined ? number.last + 1 : number.last;
  const unit = number.unit ?? tokens[unitAt]?.text ?? "";
  const times = milliseconds.get(unit);
  if (times === undefined) return undefined;
  const [from, to] = clauseAround(tokens, number.first);
  const within = (cue: Cue) => rangeHas(cues, from, to, cue);
  const part = narrowed(tokens, partAround(tokens, number.first, unitAt), number.first, unitAt);
  const percentile = percentileIn(tokens, ...part) ?? percentileIn(tokens, from, to);
  const time = { first: number.first, last: unitAt };
  const metric = metricOf(tokens, time, [from, to], cues);
  // A second is a latency only where pages or answers are spoken of: corrections, leases and games have seconds too.
  if (times === 1000 && !within("pages") && !percentile && metric === undefined) return undefined;
  // An interaction is over at the next paint and waits for no network.
  if (metric !== undefined && cues.get(metric)?.has("interactions")) return undefined;
  if (isStart(tokens, time) || !isWished(tokens, time, from, part, cues)) return undefined;
  if (isOfOtherThings(tokens, time, part, cues)) return undefined;
  // "It must open in under 1 second, today it takes 2.6 s": what is measured stands beyond a comma.
  if (rangeHas(cues, ...part, "firmlyMeasured") && !within("firmGoal")) return undefined;
  // "The vendor promises under 50 ms": theirs, not ours.
  if (within("others") && !within("firmGoal")) return undefined;
  const ms = Math.round(number.value * times);
  if (ms < 1 || ms > 60_000) return undefined;
  const subject = scopeAfter(text, tokens, unitAt, to) ?? metricEndingAt(text, tokens[metric ?? -1]?.end ?? 0);
  return {
    ...time,
    value: {
      ms,
      ...(percentile ? { percentile } : {}),
      ...(subject ? { scope: subject } : {}),
      ...(metric !== undefined || within("atUser")
        ? { measuredAt: "user" }
        : within("atServer")
          ? { measuredAt: "server" }
          : {}),
    },
  };
}

/** "2 s today (goal: 1 s)", "under 1 s (today: 2 s)": what stands in brackets is a part of its own. */
function narrowed(tokens: readonly Token[], [start, end]: Range, first: number, last: number): Range {
  const isBracket = ({ text }: Token) => text === "(" || text === ")";
  const before = tokens.slice(start, first).findLastIndex(isBracket);
  const after = tokens.slice(last + 1, end + 1).findIndex(isBracket);
  const opened = before >= 0 && tokens[start + before]?.text === "(" ? start + before + 1 : start;
  return [opened, after < 0 ? end : last + after];
}

/**
 * Where the web vital ends that a figure is of: the nearest before it in the sentence, unless beyond a comma something
 * else is served ("INP 180 ms today, the API must answer within 300 ms"); else the one right behind it.
 */
function metricOf(tokens: readonly Token[], { first, last }: Span, [from, to]: Range, cues: Cues): number | undefined {
  const isMetric = (at: number) => (["paints", "interactions"] as const).some((cue) => cues.get(at)?.has(cue));
  let isServed = false;
  for (let at = first - 1; at >= from; at -= 1) {
    if (isMetric(at)) return at;
    if (isServed && joints.has(tokens[at]?.text ?? "")) return undefined;
    isServed ||= served.has(tokens[at]?.text ?? "");
  }
  return [last + 1, last + 2].find((at) => at <= to && isMetric(at));
}

/** "LCP", "first contentful paint", as written. */
function metricEndingAt(text: string, end: number): string | undefined {
  const written = figures.paints.map((name) => text.slice(Math.max(0, end - name.length), end));
  return written.find((words, at) => words.toLowerCase() === figures.paints[at]?.toLowerCase());
}

/** A figure with a bound is wished for where a word says so, or where no verb says that it is so already. */
function isWished(tokens: readonly Token[], { first, last }: Span, from: number, part: Range, cues: Cues): boolean {
  // "Our 300 ms target"
  if (rangeHas(cues, last + 1, last + 1, "goalNouns")) return true;
  if (isLowered(tokens, first, from, cues)) return true;
  const bound = [first - 1, first - reachOfBelow].find((at) => at >= from && cues.get(at)?.has("below"));
  // "We were under 200 ms": not any more.
  if (bound !== undefined && rangeHas(cues, Math.max(from, bound - reachOfPast), bound - 1, "past")) return false;
  const isMost = [last + 1, last + 2].some((at) => cues.get(at)?.has("most"));
  if (bound === undefined && !isMost) return isNearestWish(first, from, cues);
  return isWishOrItem(tokens, { first, last }, from, part, cues);
}

/** "We want answers within 100 ms", "page en moins de 2 s"; not "Redis answers within 1 ms". */
function isWishOrItem(
  tokens: readonly Token[],
  { first, last }: Span,
  from: number,
  [start, end]: Range,
  cues: Cues,
): boolean {
  const isWish = (begin: number, until: number) => wishes.some((cue) => rangeHas(cues, begin, until, cue));
  if (isWish(start, first - 1) || rangeHas(cues, from, first - 1, "goalNouns")) return true;
  const next = tokens.slice(last + 1, last + 1 + reachOfWish).findIndex(({ text }) => joints.has(text));
  if (isWish(last + 1, Math.min(end, last + (next < 0 ? reachOfWish : next)))) return true;
  // "Within 50 ms or we lose the bid"
  if (rangeHas(cues, last + 1, Math.min(end, last + reachOfWish), "orElse")) return true;
  // The first word of a part is no verb: "Answers within 100 ms".
  return !rangeHas(cues, start + 1, first - 1, "states");
}

/** The nearest word before a figure decides: "we measured 168 ms" is no goal, "we want 168 ms" is one. */
function isNearestWish(first: number, from: number, cues: Cues): boolean {
  for (let at = first - 1; at >= Math.max(from, first - reach); at -= 1) {
    const here = cues.get(at);
    if (here?.has("goal")) return true;
    // "The goal is 250 ms": said to be, and still wished for.
    if (here?.has("measured") && hasGoalNoun(cues, from, at)) return true;
    if (here?.has("measured") || here?.has("firmlyMeasured")) return false;
  }
  return false;
}

/** "TTL de 60 s maximum", "up to date within 5 s", "50 ms max de CPU": no time that anybody waits for an answer. */
function isOfOtherThings(tokens: readonly Token[], { first, last }: Span, [start, end]: Range, cues: Cues): boolean {
  const [from] = clauseAround(tokens, first);
  // "Budget : 100 ms réseau + 150 ms serveur": a share of it.
  if (tokens.slice(Math.max(from, first - 1), last + reachOfThing).some(({ text }) => text === "+")) return true;
  // "Fresh pages: less than 10 s"
  const begin = /^[,(]$/.test(tokens[start - 1]?.text ?? "") ? start : from;
  return rangeHas(cues, begin, Math.min(end, last + reachOfThing), "otherTimes");
}

/** "From 900 ms to 300 ms": the first is what is. */
function isStart(tokens: readonly Token[], { last }: Span): boolean {
  const text = (at: number) => tokens[at]?.text ?? "";
  if (!arrivals.has(text(last + 1)) || !/^\d/.test(text(last + 2))) return false;
  const unitAt = /^[.,]$/.test(text(last + 3)) ? last + 5 : last + 3;
  // "Sous 300 ms à 3 000 req/s" goes nowhere.
  return milliseconds.has(text(unitAt)) || milliseconds.has(text(unitAt - 1).replace(/^\d+/, ""));
}

/** "Réduire de 900 à 300 ms", "we must go from 1.2 s to 400 ms": where it should arrive. */
function isLowered(tokens: readonly Token[], first: number, from: number, cues: Cues): boolean {
  if (!arrivals.has(tokens[first - 1]?.text ?? "")) return false;
  let start = first - 2;
  while (start > first - reachOfStart && !departures.has(tokens[start]?.text ?? "")) start -= 1;
  if (start < from || !departures.has(tokens[start]?.text ?? "") || !/^\d/.test(tokens[start + 1]?.text ?? ""))
    return false;
  if (wishes.some((cue) => rangeHas(cues, from, start, cue))) return true;
  return [from, from + 1].some((at) => cues.get(at)?.has("lowering"));
}

function hasGoalNoun(cues: Cues, from: number, at: number): boolean {
  return !cues.get(at)?.has("firmlyMeasured") && rangeHas(cues, from, at, "goalNouns");
}

function percentileIn(tokens: readonly Token[], from: number, to: number): LatencyGoal["percentile"] {
  for (let at = from; at <= to; at += 1) {
    const percentile = percentiles.get(tokens[at]?.text ?? "") ?? shareAt(tokens, at);
    if (percentile) return percentile as LatencyGoal["percentile"];
  }
  return undefined;
}

/** "95 % des requêtes sous 500 ms": a share of requests is their percentile. */
function shareAt(tokens: readonly Token[], at: number): string | undefined {
  if (tokens[at + 1]?.text !== "%" || !/^(?:of|des|de)$/.test(tokens[at + 2]?.text ?? "")) return undefined;
  return answered.has(tokens[at + 3]?.text ?? "") ? shares.get(tokens[at]?.text ?? "") : undefined;
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
