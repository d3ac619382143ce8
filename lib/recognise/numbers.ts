import { figures } from "@/lib/content/recognition-words";
import type { Token } from "./tokens";

const words = new Map(Object.entries(figures.numbers));
const multipliers = new Map(Object.entries(figures.multipliers));
const group = /^\d{3}$/;
const twos = /^\d{1,2}(?:,\d{2})+,\d{3}(?![\d,])/;
/** Beyond any number that is written so. */
const longestTwos = 24;
const glued = /^(\d+)([a-z]+)$/;
/** What stands behind the mark of a decimal, alone or with its unit: "0.25", "0,25mo". */
const decimal = /^(\d{1,3})([a-z]*)$/;
/** Signs that part thousands where they stand tight: "3,000", "1.200", "1'200"; a dot or comma may also begin decimals. */
const groupSigns = new Set([",", ".", "'"]);

/** A number and the tokens it takes; `unit` is what is glued to it ("12k", "100ms"). */
export type ReadNumber = { value: number; first: number; last: number; unit?: string };

/**
 * Reads the number that begins on a token, written in figures or in words, grouped as either language does.
 * @example readNumber(text, tokenise("3 000 requêtes"), 0)?.value // 3000
 */
export function readNumber(text: string, tokens: readonly Token[], first: number): ReadNumber | undefined {
  const token = tokens[first];
  if (!token) return undefined;
  // The French "à" stands before a number and is none: "on est à 900 requêtes/s".
  const worded = text.startsWith("à", token.start) ? undefined : words.get(token.text);
  const half = worded === 1 || halves.has(token.text) ? halfAt(tokens, first) : undefined;
  if (half !== undefined) return { value: 0.5, first, last: half };
  if (worded !== undefined) return multiplied(tokens, { ...composed(text, tokens, first, worded), first });
  if (!isDigit(token.text.charCodeAt(0))) return undefined;
  const joined = glued.exec(token.text);
  if (joined) return withGluedUnit(Number(joined[1]), joined[2] ?? "", first);
  if (!/^\d+$/.test(token.text)) return undefined;
  const { value, last } = groupedInTwos(text, tokens, first) ?? grouped(text, tokens, first);
  const fraction = tokens[last + 2];
  const parts = decimal.exec(fraction?.text ?? "");
  if (/^[.,]$/.test(tokens[last + 1]?.text ?? "") && parts && isTight(tokens, last) && isTight(tokens, last + 1)) {
    const whole = Number(`${value}.${parts[1]}`);
    if (parts[2]) return { ...withGluedUnit(whole, parts[2], last + 2), first };
    return multiplied(tokens, { value: whole, first, last: last + 2 });
  }
  return multiplied(tokens, { value, first, last });
}

/** Every number of a text, in its order. */
export function readNumbers(text: string, tokens: readonly Token[]): ReadNumber[] {
  const numbers: ReadNumber[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const number = readNumber(text, tokens, at);
    if (!number) continue;
    numbers.push(number);
    at = number.last;
  }
  return numbers;
}

/** A number with the groups of three that follow it: "1 200", "1,200", "1.200", "1'200". */
function grouped(text: string, tokens: readonly Token[], first: number): { value: number; last: number } {
  let value = Number(tokens[first]?.text);
  let last = first;
  const isGroup = (at: number) => group.test(tokens[at]?.text ?? "");
  const isShort = (tokens[first]?.text.length ?? 0) <= 3;
  for (;;) {
    const gap = text.slice(tokens[last]?.end, tokens[last + 1]?.start);
    const isSigned = groupSigns.has(tokens[last + 1]?.text ?? "") && isTight(tokens, last) && isTight(tokens, last + 1);
    if (isShort && isGroup(last + 1) && /^[ \u00A0\u202F]$/.test(gap)) last += 1;
    // "0.125" is a decimal.
    else if (isShort && isSigned && value > 0 && isGroup(last + 2)) last += 2;
    else return { value, last };
    value = value * 1000 + Number(tokens[last]?.text);
  }
}

/** "1,50,000", "10,00,000": as India groups them, the last three apart. */
function groupedInTwos(
  text: string,
  tokens: readonly Token[],
  first: number,
): { value: number; last: number } | undefined {
  const end = tokens[first]?.start ?? 0;
  const written = twos.exec(text.slice(end, end + longestTwos))?.[0];
  if (!written) return undefined;
  const signs = written.split(",").length - 1;
  return { value: Number(written.replaceAll(",", "")), last: first + 2 * signs };
}

/** "Twenty-five", "two hundred", "vingt et un", "dix-sept", "quatre-vingt-dix": words that make one number together. */
function composed(
  text: string,
  tokens: readonly Token[],
  first: number,
  start: number,
): { value: number; last: number } {
  let value = start;
  let last = first;
  for (;;) {
    const isLinked = /^(?:et|and)$/.test(tokens[last + 1]?.text ?? "");
    const at = isLinked ? last + 2 : last + 1;
    const word = tokens[at]?.text ?? "";
    const next = words.get(word);
    const gap = text.slice(tokens[at - 1]?.end, tokens[at]?.start);
    // An article begins something else: "twenty a day"; and so does a word on the next line.
    if (next === undefined || word === "a" || !/^[ -]$/.test(gap)) return { value, last };
    const sum = together(value, next, { isLinked, isJoined: gap === "-", isArticle: /^une?$/.test(word) });
    if (sum === undefined) return { value, last };
    value = sum;
    last = at;
  }
}

type Link = { isLinked: boolean; isJoined: boolean; isArticle: boolean };

function together(value: number, next: number, { isLinked, isJoined, isArticle }: Link): number | undefined {
  if (next === 100 && value > 1 && value < 10 && !isLinked) return value * 100;
  if (value >= 100 && value % 100 === 0 && next < 100 && !isArticle) return value + next;
  if (value === 4 && next === 20 && isJoined) return 80;
  const tens = value % 100;
  if (tens === 10) return isJoined && next >= 7 && next <= 9 ? value + next : undefined;
  if (tens < 20 || tens % 10 !== 0 || (isArticle && !isLinked && !isJoined)) return undefined;
  // "Soixante-quinze", "quatre-vingt-dix"; elsewhere "and" begins something else but before one.
  const isWithin = next < 10 || ((tens === 60 || tens === 80) && next < 20);
  return isWithin && (!isLinked || next === 1 || next === 11) ? value + next : undefined;
}

const isTight = (tokens: readonly Token[], at: number) => tokens[at]?.end === tokens[at + 1]?.start;

const isDigit = (code: number) => code >= 48 && code <= 57;

const halves = new Set(figures.halves);

/** The last token of "half a", "half", "une demi" and "une demi-", where one begins: their unit follows. */
function halfAt(tokens: readonly Token[], first: number): number | undefined {
  const text = (at: number) => tokens[at]?.text ?? "";
  const at = halves.has(text(first)) ? first : first + 1;
  if (!halves.has(text(at))) return undefined;
  return text(at + 1) === "-" || words.get(text(at + 1)) === 1 ? at + 1 : at;
}

/** "5mn" are five minutes in French. */
const gluedMultipliers = new Set(["k", "m", "bn"]);

function withGluedUnit(value: number, unit: string, at: number): ReadNumber {
  const times = gluedMultipliers.has(unit) ? (multipliers.get(unit) ?? 1) : 1;
  return times === 1 ? { value, first: at, last: at, unit } : { value: value * times, first: at, last: at };
}

function multiplied(tokens: readonly Token[], number: ReadNumber): ReadNumber {
  const times = multipliers.get(tokens[number.last + 1]?.text ?? "");
  return times ? { ...number, value: number.value * times, last: number.last + 1 } : number;
}
