import { figures } from "@/lib/content/recognition-words";
import type { Token } from "./tokens";

const words = new Map(Object.entries(figures.numbers));
const multipliers = new Map(Object.entries(figures.multipliers));
const group = /^\d{3}$/;
const glued = /^(\d+)([a-z]+)$/;

/** A number and the tokens it takes; `unit` is what is glued to it ("12k", "100ms"). */
export type ReadNumber = { value: number; first: number; last: number; unit?: string };

/**
 * Reads the number that begins on a token, written in figures or in words, grouped as either language does.
 * @example readNumber(text, tokenise("3 000 requêtes"), 0)?.value // 3000
 */
export function readNumber(text: string, tokens: readonly Token[], first: number): ReadNumber | undefined {
  const token = tokens[first];
  if (!token) return undefined;
  const worded = words.get(token.text);
  const half = worded === 1 || halves.has(token.text) ? halfAt(tokens, first) : undefined;
  if (half !== undefined) return { value: 0.5, first, last: half };
  if (worded !== undefined) return multiplied(tokens, { value: worded, first, last: first });
  if (!isDigit(token.text.charCodeAt(0))) return undefined;
  const joined = glued.exec(token.text);
  if (joined) return withGluedUnit(Number(joined[1]), joined[2] ?? "", first);
  if (!/^\d+$/.test(token.text)) return undefined;
  let value = Number(token.text);
  let last = first;
  const gapAfter = (at: number) => text.slice(tokens[at]?.end, tokens[at + 1]?.start);
  const isTight = (at: number) => gapAfter(at) === "";
  if (token.text.length <= 3) {
    for (;;) {
      const next = tokens[last + 1];
      const afterSign = tokens[last + 2];
      if (next && group.test(next.text) && /^[ \u00A0\u202F]$/.test(gapAfter(last))) {
        value = value * 1000 + Number(next.text);
        last += 1;
      } else if (next?.text === "," && afterSign && group.test(afterSign.text) && isTight(last) && isTight(last + 1)) {
        value = value * 1000 + Number(afterSign.text);
        last += 2;
      } else break;
    }
  }
  const point = tokens[last + 1];
  const decimals = tokens[last + 2];
  if (
    point &&
    /^[.,]$/.test(point.text) &&
    decimals &&
    /^\d{1,2}$/.test(decimals.text) &&
    isTight(last) &&
    isTight(last + 1)
  ) {
    value = Number(`${value}.${decimals.text}`);
    last += 2;
  }
  return multiplied(tokens, { value, first, last });
}

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
