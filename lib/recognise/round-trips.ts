import { figures } from "@/lib/content/recognition-words";
import type { PlaceId } from "@/lib/places/ids";
import { clauseAround } from "./clauses";
import type { ReadNumber } from "./numbers";
import { findPhrases, indexPhrases } from "./phrases";
import { fold, type Token } from "./tokens";

/** A place of users where it stands in the text. */
export type PlaceAt = { place: PlaceId; first: number; last: number };
/** A round trip that the words say was measured, ms, with the tokens that say it. */
export type RecognisedTrip = { place: PlaceId; p50: number; p95?: number; first: number; last: number };

const cues = indexPhrases(figures.roundTrips.map((text) => ({ text, value: true })));
const milliseconds = new Map(Object.entries(figures.milliseconds));
const percentiles = new Map(Object.entries(figures.percentiles));
const directions = new Set(figures.directions);
const ranges = new Set(figures.ranges.map(fold));

/** How far after a figure its percentile stands, and before it, in tokens. */
const reachOfPercentile = 3;
/** Longer is no round trip of a network. */
const longestMs = 2000;

/**
 * Reads round trips that a team measured: "Round trip from Lagos to Cape Town is 135 ms at p50", "depuis Madrid, 38 ms
 * d'aller-retour". A sentence without a word for round trips, a range, or a p95 without its median tells none.
 * @param users places of users, in the order of the text
 */
export function readRoundTrips(
  text: string,
  tokens: readonly Token[],
  numbers: readonly ReadNumber[],
  users: readonly PlaceAt[],
): RecognisedTrip[] {
  const said = findPhrases(text, tokens, cues).map(({ first }) => first);
  if (said.length === 0) return [];
  const times = numbers.flatMap((number) => timeOf(text, tokens, number) ?? []);
  const starts = users.filter(({ first }) => !directions.has(tokens[first - 1]?.text ?? ""));
  return starts.flatMap((start, index) => {
    const [from, to] = clauseAround(tokens, start.first);
    if (!said.some((at) => at >= from && at <= to)) return [];
    const inClause = starts.filter(({ first }) => first >= from && first <= to);
    // With several places each figure belongs to the one before it.
    const end = Math.min(to, (starts[index + 1]?.first ?? Infinity) - 1);
    const begin = inClause.length === 1 ? from : start.first;
    const own = times.filter(({ first, last }) => first >= begin && last <= end);
    const medians = own.filter(({ percentile }) => percentile !== "p95" && percentile !== "p99");
    const tails = own.filter(({ percentile }) => percentile === "p95");
    const [median] = medians;
    if (!median || medians.length > 1 || tails.length > 1) return [];
    const tail = tails[0]?.ms;
    const place = { place: start.place, p50: median.ms, first: start.first, last: Math.max(start.last, median.last) };
    return [tail !== undefined && tail >= median.ms ? { ...place, p95: tail } : place];
  });
}

type Time = { ms: number; percentile?: string; first: number; last: number };

function timeOf(text: string, tokens: readonly Token[], number: ReadNumber): Time | undefined {
  const unitAt = number.unit === undefined ? number.last + 1 : number.last;
  const unit = number.unit ?? tokens[unitAt]?.text ?? "";
  if (milliseconds.get(unit) !== 1 || number.value < 1 || number.value > longestMs) return undefined;
  // "155-165 ms", "155 à 165 ms": neither of them.
  const gap = text.slice(tokens[number.first - 1]?.end, tokens[number.first]?.start);
  const isSecond = /^[-\u2010-\u2014]$/.test(gap) || ranges.has(tokens[number.first - 1]?.text ?? "");
  const before = gap.trim() === "" ? tokens[number.first - 2] : tokens[number.first - 1];
  if (isSecond && /^\d/.test(before?.text ?? "")) return undefined;
  const time = { ms: Math.round(number.value), first: number.first, last: unitAt };
  const percentile = percentileBeside(tokens, number.first, unitAt);
  return percentile ? { ...time, percentile } : time;
}

/** "420 ms au p95", "p95 420 ms", "275 ms median": the nearest within reach, after it first. */
function percentileBeside(tokens: readonly Token[], first: number, last: number): string | undefined {
  for (let at = last + 1; at <= last + reachOfPercentile; at += 1) {
    const text = tokens[at]?.text ?? "";
    if (percentiles.has(text)) return percentiles.get(text);
    if (/^[,;.()]$/.test(text) || /^\d/.test(text) || text === "et" || text === "and") break;
  }
  for (let at = first - 1; at >= first - reachOfPercentile; at -= 1) {
    const text = tokens[at]?.text ?? "";
    if (percentiles.has(text)) return percentiles.get(text);
    if (/^[,;.()]$/.test(text)) break;
  }
  return undefined;
}
