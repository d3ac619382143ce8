import { figures, roles } from "@/lib/content/recognition-words";
import type { PlaceId } from "@/lib/places/ids";
import { clauseAround } from "./clauses";
import { type Cue, type Cues, partAround, rangeHas, readCues } from "./figure-cues";
import type { ReadNumber } from "./numbers";
import { isArrow, isName, isStrangersArrow } from "./lists";
import { type Found, findPhrases, indexPhrases } from "./phrases";
import { fold, type Token } from "./tokens";

/** A place of users where it stands in the text. */
export type PlaceAt = { place: PlaceId; first: number; last: number };
/** A round trip that the words say was measured, ms, with the tokens that say it. */
export type RecognisedTrip = { place: PlaceId; p50: number; p95?: number; first: number; last: number };

/** Words for round trips, and words for measures, which tell of one beside "Dakar → Paris" only. */
type Said = "trip" | "measure";
const cues = indexPhrases<Said>([
  ...figures.roundTrips.map((text) => ({ text, value: "trip" as const })),
  ...figures.measuredTrips.map((text) => ({ text, value: "measure" as const })),
]);
const milliseconds = new Map(Object.entries(figures.milliseconds));
const percentiles = new Map(Object.entries(figures.percentiles));
const directions = new Set(figures.directions);
const sources = new Set(figures.sources);
const machines = new Set(roles.compute.map(fold));
const between = new Set(figures.between);
const ranges = new Set(figures.ranges.map(fold));

/** Words of a sentence whose round trips nobody of the team measured, or did long ago. */
const untold = ["others", "supposed", "formerly"] as const satisfies Cue[];
/** Words that make a figure a wish or the time of a page. */
const notTrips = ["goal", "firmGoal", "goalNouns", "screens"] as const satisfies Cue[];

/** "To our box in Frankfurt": how far before a place its direction stands, in tokens. */
const reachOfDirection = 5;
/** "Entre nos deux DC (Lille et Paris)" */
const reachOfBetween = 8;
/** "API à Paris" */
const reachOfMachine = 3;
/** "Plus de 200 ms", "under 50 ms": how far before a figure its bound stands. */
const reachOfBound = 2;

/** How far after a figure its percentile stands, and before it, in tokens. */
const reachOfPercentile = 3;
/** Longer is no round trip of a network. */
const longestMs = 2000;

/**
 * Reads round trips that a team measured: "Round trip from Lagos to Cape Town is 135 ms at p50", "depuis Madrid, 38 ms
 * d'aller-retour". A sentence without a word for round trips, a range, or a p95 without its median tells none; nor does
 * one that wishes, estimates, promises or remembers.
 * @param users places of users, in the order of the text
 */
export function readRoundTrips(
  text: string,
  tokens: readonly Token[],
  numbers: readonly ReadNumber[],
  users: readonly PlaceAt[],
): RecognisedTrip[] {
  const said = findPhrases(text, tokens, cues);
  if (said.length === 0) return [];
  const isSaid = readSaid(text, tokens, said, users);
  const words = readCues(text, tokens);
  const times = numbers.flatMap((number) => {
    const time = timeOf(text, tokens, number);
    return time && isMeasurement(tokens, time, words) ? [time] : [];
  });
  const starts = startsOf(text, tokens, users);
  return starts.flatMap((start, index) => {
    const [from, to] = clauseAround(tokens, start.first);
    if (!isSaid(start, [from, to])) return [];
    if (untold.some((cue) => rangeHas(words, from, to, cue))) return [];
    const inClause = starts.filter(({ first }) => first >= from && first <= to);
    // With several places each figure belongs to the one before it.
    const end = Math.min(to, (starts[index + 1]?.first ?? Infinity) - 1, strangerAfter(text, tokens, start.last, to));
    const begin = inClause.length === 1 ? from : start.first;
    const own = times.filter(({ first, last }) => first >= begin && last <= end);
    const medians = own.filter(({ percentile = "p50" }) => percentile === "p50");
    const tails = own.filter(({ percentile }) => percentile === "p95");
    const [median] = medians;
    if (!median || medians.length > 1 || tails.length > 1) return [];
    const tail = tails[0]?.ms;
    const place = { place: start.place, p50: median.ms, first: start.first, last: Math.max(start.last, median.last) };
    return [tail !== undefined && tail >= median.ms ? { ...place, p95: tail } : place];
  });
}

/** Whether the words around a place say that what stands there is a round trip. */
function readSaid(
  text: string,
  tokens: readonly Token[],
  said: readonly Found<Said>[],
  users: readonly PlaceAt[],
): (start: PlaceAt, clause: [number, number]) => boolean {
  const has = (kind: Said, [from, to]: [number, number]) =>
    said.some(({ phrase, first }) => phrase.value === kind && first >= from && first <= to);
  /** "Nouméa → Le Port", not "Nouméa → panier". */
  const leadsOn = (at: number) => isArrow(tokens, at) && isName(text, tokens, at + 1);
  const isOfPlace = (at: number) => users.some(({ first, last }) => first <= at && at <= last);
  /** Nothing but places, figures and short words. */
  const isBare = ([from, to]: [number, number]) =>
    tokens
      .slice(from, to + 1)
      .every(({ text: word }, at) => word.length <= 3 || /^\d/.test(word) || isOfPlace(from + at));
  return (start, clause) => {
    if (has("trip", clause) || (leadsOn(start.last + 1) && has("measure", clause))) return true;
    // "Ping mesuré : 112 ms depuis Cayenne ; Pointe-à-Pitre 95 ms."
    const before = clause[0] - 1;
    return tokens[before]?.text === ";" && isBare(clause) && has("trip", clauseAround(tokens, before));
  };
}

/** "Dakar → Paris 78 ms, Thiès → Paris 80 ms": where the figures of a place unknown here begin, there Dakar's end. */
function strangerAfter(text: string, tokens: readonly Token[], last: number, to: number): number {
  for (let at = last + 2; at <= to; at += 1) if (isStrangersArrow(text, tokens, at)) return at - 2;
  return to;
}

/**
 * The places where a way begins: "RTT from Lagos to our box in Frankfurt" is that of Lagos, and "RTT Paris–Dakar" that of
 * Dakar where the text has users there.
 */
function startsOf(text: string, tokens: readonly Token[], users: readonly PlaceAt[]): PlaceAt[] {
  const times = new Map<PlaceId, number>();
  for (const { place } of users) times.set(place, (times.get(place) ?? 0) + 1);
  const isElsewhere = ({ place }: PlaceAt) => (times.get(place) ?? 0) > 1;
  const isTurned = (one: PlaceAt, other: PlaceAt) => isElsewhere(other) && !isElsewhere(one);
  // "API à Paris. RTT Paris–Dakar": no users' end.
  const isOfMachines = ({ place }: PlaceAt) =>
    users.some((other) => other.place === place && isBehindMachine(tokens, other.first));
  return users.filter((place, index) => {
    const [before, after] = [users[index - 1], users[index + 1]];
    if (before && isPair(text, tokens, before, place)) return isTurned(before, place);
    if (isDash(tokens[place.last + 1]?.text ?? "") && isOfMachines(place)) return false;
    if (after && isPair(text, tokens, place, after)) return !isTurned(place, after);
    return !isDestination(tokens, place, before) && !isBetween(tokens, place);
  });
}

function isBehindMachine(tokens: readonly Token[], first: number): boolean {
  return tokens.slice(Math.max(0, first - reachOfMachine), first).some(({ text }) => machines.has(text));
}

const isDash = (word: string) => /^[-\u2010-\u2014]$/.test(word);

/** "Paris–Dakar" */
function isPair(text: string, tokens: readonly Token[], one: PlaceAt, other: PlaceAt): boolean {
  return /^\s?[-\u2010-\u2014]\s?$/.test(text.slice(tokens[one.last]?.end, tokens[other.first]?.start).slice(0, 4));
}

/** Behind a direction, with nothing but a few words between: "to our box in Frankfurt". */
function isDestination(tokens: readonly Token[], { first }: PlaceAt, before: PlaceAt | undefined): boolean {
  const from = Math.max(0, first - reachOfDirection, (before?.last ?? -1) + 1);
  for (let at = first - 1; at >= from; at -= 1) {
    const word = tokens[at]?.text ?? "";
    // The dash of a list's item is no direction.
    if (directions.has(word)) return !tokens[at]?.begins;
    if (sources.has(word) || !/^[a-z'(]/.test(word) || tokens[at]?.begins) return false;
  }
  return false;
}

/** "Between Dakar and Paris": which of the two the users' end is, nobody said. */
function isBetween(tokens: readonly Token[], { first }: PlaceAt): boolean {
  const [from] = clauseAround(tokens, first);
  return tokens.slice(Math.max(from, first - reachOfBetween), first).some(({ text }) => between.has(text));
}

/** Neither a bound nor a wish, nor the time that a page takes. */
function isMeasurement(tokens: readonly Token[], { first, last }: Time, words: Cues): boolean {
  const [start, end] = partAround(tokens, first, last);
  if (notTrips.some((cue) => rangeHas(words, start, end, cue))) return false;
  return !(["below", "above"] as const).some((cue) => rangeHas(words, first - reachOfBound, first - 1, cue));
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

/** "420 ms au p95", "60 ms (p50)", "p95 420 ms", "275 ms median": the nearest within reach, after it first. */
function percentileBeside(tokens: readonly Token[], first: number, last: number): string | undefined {
  for (let at = last + 1; at <= last + reachOfPercentile; at += 1) {
    const text = tokens[at]?.text ?? "";
    if (percentiles.has(text)) return percentiles.get(text);
    if (/^[,;.)]$/.test(text) || /^\d/.test(text) || text === "et" || text === "and") break;
  }
  for (let at = first - 1; at >= first - reachOfPercentile; at -= 1) {
    const text = tokens[at]?.text ?? "";
    if (percentiles.has(text)) return percentiles.get(text);
    if (/^[,;.()]$/.test(text)) break;
  }
  return undefined;
}
