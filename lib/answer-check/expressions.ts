import { readNumber } from "./quantities";

/** A sum written out in an answer: what its left side comes to, and what stands behind the sign of equality. */
export type Expression = { written: string; value: number; said: number };

type Token = { kind: "number"; value: number; unit: string } | { kind: "sign"; sign: string };

const signs: Record<string, string> = {
  "+": "+",
  "×": "*",
  "*": "*",
  "−": "-",
  "–": "-",
  "-": "-",
  "/": "/",
  "÷": "/",
  "(": "(",
  ")": ")",
  "=": "=",
};
/** Marks of currency and of roughness that may stand before a number. */
const marks = new Set(["$", "€", "£", "~", "≈", " ", "\u00A0", "\u202F"]);
/** Letters of units that may stand behind a number: "259.2 M requests", "0,30 $". */
const unit = /[\p{L} \u00A0\u202F$€£%°]/u;
const longestUnit = 16;
/** Longer sums are not looked at, so that a hostile line costs no more than its length. */
const mostTokens = 24;

/**
 * The sums of a folded line: "7 × 176 + 35 = 1,267 ms". What is not plain numbers, units and the four signs is skipped.
 * @example expressionsIn("3 × 30 $ = 80 $")[0] // { written: "3 × 30 $ = 80", value: 90, said: 80 }
 */
export function expressionsIn(folded: string): Expression[] {
  if (!folded.includes("=")) return [];
  const found: Expression[] = [];
  for (let at = 0; at < folded.length;) {
    const isStart = isDigit(folded, at) || (folded[at] === "(" && isDigit(folded, at + 1));
    if (!isStart || isBound(folded, at)) {
      at += 1;
      while (at < folded.length && isDigit(folded, at) && isDigit(folded, at - 1)) at += 1;
      continue;
    }
    const { tokens, end } = tokensFrom(folded, at);
    const equals = tokens.findIndex((token) => token.kind === "sign" && token.sign === "=");
    const [left, right] = [tokens.slice(0, equals), tokens[equals + 1]];
    const value = equals > 2 && isOfOneUnit(left) ? evaluate(left) : undefined;
    if (value !== undefined && right?.kind === "number")
      found.push({ written: folded.slice(at, end).trim(), value, said: right.value });
    at = Math.max(end, at + 1);
  }
  return found;
}

const isDigit = (text: string, at: number) => {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
};

/** A number that belongs to a word, a date or a sum whose beginning cannot be read. */
function isBound(text: string, at: number): boolean {
  if (/[\p{L}\p{N}_./:,]/u.test(text[at - 1] ?? " ")) return true;
  const before = text.slice(Math.max(0, at - 30), at);
  const sign = /[+×*/÷^−–-]\s{0,3}[\p{L}$€£~≈]{0,12}\s{0,3}[(≈~$€£]?$/u.exec(before);
  // The dash that begins an item or a cell is no sign.
  return sign !== null && !/^\s*$|[|:]\s*$/.test(before.slice(0, sign.index));
}

function afterMarks(text: string, start: number): number {
  let at = start;
  while (marks.has(text[at] ?? "")) at += 1;
  return at;
}

function tokensFrom(text: string, start: number): { tokens: Token[]; end: number } {
  const tokens: Token[] = [];
  let at = start;
  let end = start;
  let wantsNumber = true;
  let hasEquals = false;
  while (at < text.length && tokens.length < mostTokens) {
    if (wantsNumber) at = afterMarks(text, at);
    if (wantsNumber && isDigit(text, at)) {
      const number = readNumber(text, at);
      at = end = number.end;
      while (at - end < longestUnit && unit.test(text[at] ?? "")) at += 1;
      tokens.push({ kind: "number", value: number.value, unit: text.slice(end, at).trim() });
      if (hasEquals) break;
      wantsNumber = false;
      continue;
    }
    const sign = signs[text[at] ?? ""];
    const fits = sign !== undefined && (wantsNumber ? sign === "(" : sign !== "(");
    if (!fits) break;
    tokens.push({ kind: "sign", sign });
    at += 1;
    wantsNumber = sign !== ")";
    hasEquals ||= sign === "=";
    if (sign === ")") at = afterMarks(text, at);
  }
  return { tokens, end };
}

/** What is added up is of one kind: "300 renewals + 16 calls each" is a text. */
function isOfOneUnit(tokens: readonly Token[]): boolean {
  const adds = tokens.some((token) => token.kind === "sign" && (token.sign === "+" || token.sign === "-"));
  const units = new Set(tokens.flatMap((token) => (token.kind === "number" && token.unit !== "" ? [token.unit] : [])));
  return !adds || units.size < 2;
}

/** The value of tokens, products before sums; nothing where they are no sum. */
function evaluate(tokens: readonly Token[]): number | undefined {
  let at = 0;
  const sign = () => {
    const token = tokens[at];
    return token?.kind === "sign" ? token.sign : undefined;
  };
  const atom = (): number => {
    const token = tokens[at];
    at += 1;
    if (token?.kind === "number") return token.value;
    if (token?.sign !== "(") return Number.NaN;
    const inner = sum();
    if (sign() !== ")") return Number.NaN;
    at += 1;
    return inner;
  };
  const product = (): number => {
    let value = atom();
    for (let next = sign(); next === "*" || next === "/"; next = sign()) {
      at += 1;
      value = next === "*" ? value * atom() : value / atom();
    }
    return value;
  };
  const sum = (): number => {
    let value = product();
    for (let next = sign(); next === "+" || next === "-"; next = sign()) {
      at += 1;
      value = next === "+" ? value + product() : value - product();
    }
    return value;
  };
  const value = sum();
  return at === tokens.length && Number.isFinite(value) ? value : undefined;
}
