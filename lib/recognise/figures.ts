import { figures } from "@/lib/content/recognition-words";
import { trafficIds } from "@/content/choices/ids";
import { clauseAround } from "./clauses";
import { type ReadNumber, readNumber } from "./numbers";
import { findPhrases, indexPhrases } from "./phrases";
import { fold, type Token } from "./tokens";

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
  traffic?: Span & { value: (typeof trafficIds)[number] };
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

const requests = new Set(figures.requests.map(fold));
const perSecond = new Set(figures.perSecond);
const per = new Set(figures.per);
const ranges = new Set(figures.ranges.map(fold));
const scope = new Set(figures.scope);
const seconds = new Map(Object.entries(figures.seconds));
const milliseconds = new Map(Object.entries(figures.milliseconds));
const percentiles = new Map(Object.entries(figures.percentiles));
const megabytes = new Map(Object.entries(figures.sizes));

/** How far back a word tells whether a figure is wished for or measured. */
const reach = 8;

/** "Under" and "within" speak of the figure that follows at once, or after an article. */
const reachOfBelow = 2;
const longestScope = 120;

/** Reads traffic, a latency goal and sizes of bodies from the figures of a text: the first of each that is certain. */
export function readFigures(text: string, tokens: readonly Token[]): Figures {
  const found: Figures = { needs: [] };
  const numbers: ReadNumber[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const number = readNumber(text, tokens, at);
    if (!number) continue;
    numbers.push(number);
    at = number.last;
  }
  if (numbers.length === 0) return found;
  const cues = cuesOf(text, tokens);
  for (const number of numbers) {
    found.traffic ??= trafficOf(tokens, number, cues);
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

function trafficOf(tokens: readonly Token[], number: ReadNumber, cues: Cues): Figures["traffic"] {
  let at = number.last + 1;
  const word = () => tokens[at]?.text ?? "";
  let rate = perSecond.has(word()) ? number.value : undefined;
  if (rate === undefined) {
    if (/^d$|^de$|^of$/.test(word())) at += word() === "d" ? 2 : 1;
    // "280k bid requests": a word may tell which.
    if (!requests.has(word()) && requests.has(tokens[at + 1]?.text ?? "")) at += 1;
    if (!requests.has(word())) return undefined;
    at += 1;
    for (let skipped = 0; skipped < 2 && !per.has(word()) && !seconds.has(word()); skipped += 1) at += 1;
    if (!per.has(word())) return undefined;
    at += 1;
    const length = seconds.get(word());
    if (length === undefined) return undefined;
    rate = number.value / length;
  }
  if (number.unit !== undefined) return undefined;
  // "Under 10" is below it, "over 10,000" above: a hair is enough to fall on the right side.
  const bound = boundBefore(tokens, number.first, cues);
  if (bound === "below") rate *= 0.999;
  if (bound === "above") rate *= 1.001;
  const order = [10, 100, 1000, 10_000].filter((limit) => rate >= limit).length;
  return { first: number.first, last: at, value: trafficIds[order] ?? "gt10k" };
}

function boundBefore(tokens: readonly Token[], first: number, cues: Cues): "below" | "above" | undefined {
  if (cues.get(first - 1)?.has("below")) return "below";
  // "10 to 100": the order of magnitude is that below its end.
  if (ranges.has(tokens[first - 1]?.text ?? "") && /^\d/.test(tokens[first - 2]?.text ?? "")) return "below";
  return /^(?:que|than|over|above|>|de)$/.test(tokens[first - 1]?.text ?? "") && cues.get(first - 1)?.has("measured")
    ? "above"
    : undefined;
}

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
  if (!isWished(number.first, from, cues)) return undefined;
  if (within("firmlyMeasured") && !within("firmGoal")) return undefined;
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
    if (here?.has("goal") || (here?.has("below") && first - at <= reachOfBelow)) return true;
    // "The goal is 250 ms": said to be, and still wished for.
    if (here?.has("measured") && hasGoalNoun(cues, from, at)) return true;
    if (here?.has("measured") || here?.has("firmlyMeasured")) return false;
  }
  return false;
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
    (percentiles.has(tokens[at]?.text ?? "") || /^(?:au|at|en|in|\(|\))$/.test(tokens[at]?.text ?? ""))
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
