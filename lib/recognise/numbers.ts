import { figures } from "@/lib/content/recognition-words";
import type { Token } from "./tokens";

const words = new Map(Object.entries(figures.numbers));
const multipliers = new Map(Object.entries(figures.multipliers));
const group = /^\d{3}$/;
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
  if (worded !== undefined) return multiplied(tokens, { value: worded, first, last: first });
  if (!isDigit(token.text.charCodeAt(0))) return undefined;
  const joined = glued.exec(token.text);
  if (joined) return withGluedUnit(Number(joined[1]), joined[2] ?? "", first);
  if (!/^\d+$/.test(token.text)) return undefined;
  const { value, last } = grouped(text, tokens, first);
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

function withGluedUnit(value: number, unit: string, at: number): ReadNumber {
  const times = unit === "k" || unit === "m" ? (multipliers.get(unit) ?? 1) : 1;
  return times === 1 ? { value, first: at, last: at, unit } : { value: value * times, first: at, last: at };
}

function multiplied(tokens: readonly Token[], number: ReadNumber): ReadNumber {
  const times = multipliers.get(tokens[number.last + 1]?.text ?? "");
  return times ? { ...number, value: number.value * times, last: number.last + 1 } : number;
}
