import { figures } from "@/lib/content/recognition-words";
import { trafficIds } from "@/content/choices/ids";
import { clauseAround } from "./clauses";
import { partAround } from "./figure-cues";
import type { ReadNumber } from "./numbers";
import { fold, type Token } from "./tokens";

/** Traffic as an order of magnitude, with the tokens that say it, both included. */
export type Traffic = { first: number; last: number; value: (typeof trafficIds)[number] };

type IsCue = (at: number, cue: "below" | "measured" | "notTraffic") => boolean;

const requests = new Set(figures.requests.map(fold));
const ratesPerSecond = new Map(Object.entries(figures.rates));
const per = new Set(figures.per);
const ranges = new Set(figures.ranges.map(fold));
const seconds = new Map(Object.entries(figures.seconds));
const limits = new Set(figures.limits.map(fold));
const holders = new Set(figures.holders.map(fold));

const joints = new Set(figures.goesOn);
const moments = new Set(figures.moments);
/** How far behind a rate a figure without a unit still has its unit, in tokens. */
const reachOfNext = 8;

const each = new Set(figures.each);
const senders = new Set([...figures.senders.map(fold), ...holders]);

/** "12,000 rps in our load test": how far behind a rate a word tells what it is of, in tokens. */
const reachOfKind = 5;
/** "One node", "each of our users" */
const reachOfSender = 3;
/** A word that tells which requests is no abbreviated number: "3 mm requests". */
const shortestWord = 3;

/** How far before a rate a word tells that it is a limit, and after it for whom, in tokens. */
const reachOfLimit = 5;
const reachOfHolder = 4;

/**
 * The highest rate of a text: traffic is asked for at its peak. A limit, a rate of one key or tenant, and what a test, an
 * attack or a capacity comes to are no traffic.
 * @param numbers every number of the text
 */
export function readTraffic(
  tokens: readonly Token[],
  numbers: readonly ReadNumber[],
  isCue: IsCue,
): Traffic | undefined {
  const all: Rate[] = [];
  for (const number of numbers) {
    const rate = rateOf(tokens, number, isCue) ?? goesOnFrom(tokens, all.at(-1), number);
    if (rate) all.push(rate);
  }
  const rates = all.filter((rate, index) => !isOfOtherKind(tokens, rate, all[index - 1], isCue));
  const [highest] = rates.toSorted((a, b) => b.perSecond - a.perSecond || a.first - b.first);
  if (!highest) return undefined;
  const { first, last, perSecond } = highest;
  const order = [10, 100, 1000, 10_000].filter((limit) => perSecond >= limit).length;
  return { first, last, value: trafficIds[order] ?? "gt10k" };
}

/** `times` is what one of its unit comes to per second. */
type Rate = { first: number; last: number; perSecond: number; times: number };

/** "35 req/s le samedi, 110 la veille de Noël": a bare figure for another moment has the unit of the rate before it. */
function goesOnFrom(tokens: readonly Token[], rate: Rate | undefined, number: ReadNumber): Rate | undefined {
  const { first, last, value, unit } = number;
  if (!rate || unit !== undefined || first - rate.last > reachOfNext) return undefined;
  if (!joints.has(tokens[first - 1]?.text ?? "") || !moments.has(tokens[last + 1]?.text ?? "")) return undefined;
  // "Since 2025 in Lyon"
  if (/^(?:19|20)\d\d$/.test(tokens[first]?.text ?? "") && first === last) return undefined;
  if (tokens.slice(rate.last + 1, last + 1).some(({ text, begins }) => begins || /^[.!?]$/.test(text)))
    return undefined;
  return { first, last, perSecond: value * rate.times, times: rate.times };
}

function rateOf(tokens: readonly Token[], number: ReadNumber, isCue: IsCue): Rate | undefined {
  // "35rps", "15req/s": the unit is glued to its number.
  let at = number.unit === undefined ? number.last + 1 : number.last;
  const word = () => (at === number.last ? (number.unit ?? "") : (tokens[at]?.text ?? ""));
  let times = ratesPerSecond.get(word());
  if (times === undefined) {
    if (/^d$|^de$|^of$/.test(word())) at += word() === "d" ? 2 : 1;
    // "280k bid requests": a word may tell which; a number between begins a rate of its own.
    if (!requests.has(word()) && requests.has(tokens[at + 1]?.text ?? "") && isWord(word())) at += 1;
    if (!requests.has(word())) return undefined;
    at += 1;
    for (let skipped = 0; skipped < 2 && !per.has(word()) && !seconds.has(word()); skipped += 1) at += 1;
    if (!per.has(word())) return undefined;
    at += 1;
    const length = seconds.get(word());
    if (length === undefined) return undefined;
    times = 1 / length;
  }
  if (isLimit(tokens, number.first, at)) return undefined;
  // "Under 10" is below it, "over 10,000" above: a hair is enough to fall on the right side.
  const bound = boundBefore(tokens, number.first, isCue);
  const hair = bound === "below" ? 0.999 : bound === "above" ? 1.001 : 1;
  return { first: number.first, last: at, perSecond: number.value * times * hair, times };
}

const isWord = (word: string) => word.length >= shortestWord && !/^\d/.test(word);

/** "Our load test reached 12,000 rps", "each user sends one request per minute": not what comes to the case. */
function isOfOtherKind(tokens: readonly Token[], rate: Rate, before: Rate | undefined, isCue: IsCue): boolean {
  const [from, to] = partAround(tokens, rate.first, rate.last);
  const start = Math.max(from, (before?.last ?? -1) + 1);
  const end = Math.min(to, rate.last + reachOfKind);
  for (let at = start; at <= end; at += 1) {
    if (isCue(at, "notTraffic") || isYearToCome(tokens, at)) return true;
    if (at < rate.first && each.has(tokens[at]?.text ?? "") && isSenderBehind(tokens, at, rate.first)) return true;
  }
  return false;
}

/** "By 2027", "d'ici 2027" */
function isYearToCome(tokens: readonly Token[], at: number): boolean {
  return /^(?:by|ici)$/.test(tokens[at]?.text ?? "") && /^20\d\d$/.test(tokens[at + 1]?.text ?? "");
}

function isSenderBehind(tokens: readonly Token[], at: number, end: number): boolean {
  return tokens.slice(at + 1, Math.min(end, at + 1 + reachOfSender)).some(({ text }) => senders.has(text));
}

/** "We allow 600 req/min per API key", "limité à 50 req/s par locataire": what one may send, not what comes. */
function isLimit(tokens: readonly Token[], first: number, last: number): boolean {
  const [from, to] = clauseAround(tokens, first);
  for (let at = first - 1; at >= Math.max(from, first - reachOfLimit); at -= 1)
    if (limits.has(tokens[at]?.text ?? "")) return true;
  // "Par minute et par IP"
  const next = /^(?:et|and)$/.test(tokens[last + 1]?.text ?? "") ? last + 2 : last + 1;
  if (!per.has(tokens[next]?.text ?? "")) return false;
  for (let at = next + 1; at <= Math.min(to, last + reachOfHolder); at += 1)
    if (holders.has(tokens[at]?.text ?? "")) return true;
  return false;
}

function boundBefore(tokens: readonly Token[], first: number, isCue: IsCue): "below" | "above" | undefined {
  if (isCue(first - 1, "below")) return "below";
  // "10 to 100": the order of magnitude is that below its end.
  if (ranges.has(tokens[first - 1]?.text ?? "") && /^\d/.test(tokens[first - 2]?.text ?? "")) return "below";
  return /^(?:que|than|over|above|>|de)$/.test(tokens[first - 1]?.text ?? "") && isCue(first - 1, "measured")
    ? "above"
    : undefined;
}
