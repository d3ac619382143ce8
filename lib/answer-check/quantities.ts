export type Dimension = "time" | "size";

/** A number with its unit: time in ms, size in MB. `start` and `end` are places in the text. */
export type Quantity = { dimension: Dimension; value: number; start: number; end: number };

const units: Record<string, { dimension: Dimension; factor: number }> = {};
const add = (dimension: Dimension, factor: number, names: string) => {
  for (const name of names.split(" ")) units[name] = { dimension, factor };
};
add("time", 1, "ms milliseconde millisecondes millisecond milliseconds");
add("time", 1e3, "s sec seconde secondes second seconds");
add("time", 6e4, "min minute minutes");
add("time", 3.6e6, "h heure heures hour hours");
add("size", 1e-3, "kb ko kib kio");
add("size", 1, "mb mo mib mio");
add("size", 1e3, "gb go gib gio");
add("size", 1e6, "tb to tib tio");

const digit = (code: number) => code >= 48 && code <= 57;
const spaces = new Set([" ", "\u00A0", "\u202F", "\u2009"]);
const letter = /[a-z]/;
const inName = /[a-z_/.]/;

/**
 * Finds the numbers of a folded text that carry a unit of time or size. One pass: a run of digits is read once.
 * In "1 000" and "1,000" three digits follow a sign of thousands; else a comma begins decimals.
 * @example readQuantities("30 s par défaut, 5 min au plus").map(({ value }) => value) // [30000, 300000]
 */
export function readQuantities(text: string): Quantity[] {
  const found: Quantity[] = [];
  let at = 0;
  while (at < text.length) {
    if (!digit(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const start = at;
    const number = readNumber(text, at);
    at = number.end;
    // "F12", "eu-west-3" and "2026-04-21" are names and dates.
    if (start > 0 && inName.test(text[start - 1] ?? "")) continue;
    let unitAt = at;
    while (spaces.has(text[unitAt] ?? "") && unitAt - at < 2) unitAt += 1;
    let unitEnd = unitAt;
    while (unitEnd - unitAt < 14 && letter.test(text[unitEnd] ?? "")) unitEnd += 1;
    const name = text.slice(unitAt, unitEnd);
    const unit = Object.hasOwn(units, name) ? units[name] : undefined;
    if (unit && unitEnd > unitAt) {
      found.push({ dimension: unit.dimension, value: number.value * unit.factor, start, end: unitEnd });
      at = unitEnd;
    }
  }
  return found;
}

/** Every number of a folded text that is not part of a name or of a date, those with a unit in its base. */
export function readNumbers(folded: string): number[] {
  const quantities = new Map(readQuantities(folded).map((each) => [each.start, each]));
  const plain: number[] = [];
  for (let at = 0; at < folded.length;) {
    const quantity = quantities.get(at);
    if (quantity) {
      plain.push(quantity.value);
      at = quantity.end;
    } else if (digit(folded.charCodeAt(at))) {
      const { value, end } = readNumber(folded, at);
      const isName = /[a-z_/.-]/.test(folded[at - 1] ?? "") || /[a-z_-]/.test(folded[end] ?? "");
      if (!isName) plain.push(value);
      at = end;
    } else at += 1;
  }
  return plain;
}

/** Reads a number that begins at a digit. */
export function readNumber(text: string, start: number): { value: number; end: number } {
  let digits = "";
  let at = start;
  for (;;) {
    while (digit(text.charCodeAt(at))) {
      digits += text[at];
      at += 1;
    }
    const sign = text[at] ?? "";
    const groups = sign === "," || spaces.has(sign);
    if (!groups || !hasThreeDigits(text, at + 1) || digits.length === 0) break;
    at += 1;
  }
  if ((text[at] === "." || text[at] === ",") && digit(text.charCodeAt(at + 1))) {
    let decimals = "";
    let next = at + 1;
    while (digit(text.charCodeAt(next))) {
      decimals += text[next];
      next += 1;
    }
    return { value: Number(`${digits}.${decimals}`), end: next };
  }
  return { value: Number(digits), end: at };
}

function hasThreeDigits(text: string, at: number): boolean {
  return [0, 1, 2].every((each) => digit(text.charCodeAt(at + each))) && !digit(text.charCodeAt(at + 3));
}

/** Whether two values say the same: to half a percent, sizes to the twentieth that parts MB from MiB. */
export function isSame(a: Pick<Quantity, "dimension" | "value">, b: Pick<Quantity, "dimension" | "value">): boolean {
  if (a.dimension !== b.dimension) return false;
  const tolerance = a.dimension === "size" ? 0.05 : 0.005;
  return Math.abs(a.value - b.value) <= tolerance * Math.max(a.value, b.value);
}

const currencies = /^\s?(?:[$€£]|usd\b|eur\b|euros?\b|dollars?\b)/;

/**
 * The amounts of money of a folded text, in the currency that they are given in.
 * @example readMoney("$0.30 par million, 5 € de base") // [0.3, 5]
 */
export function readMoney(folded: string): number[] {
  const found: number[] = [];
  for (let at = 0; at < folded.length;) {
    if (!digit(folded.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const { value, end } = readNumber(folded, at);
    const isMoney =
      /[$€£]\s?$/.test(folded.slice(Math.max(0, at - 2), at)) || currencies.test(folded.slice(end, end + 9));
    if (isMoney) found.push(value);
    at = end;
  }
  return found;
}

const longestLine = 4_000;
const remembered = new WeakMap<{ folded: string }, readonly Quantity[]>();

/** The quantities of a line, or of the beginning of one without end; read once, as several checks ask. */
export function quantitiesOf(line: { folded: string }): readonly Quantity[] {
  const known = remembered.get(line) ?? readQuantities(line.folded.slice(0, longestLine));
  remembered.set(line, known);
  return known;
}
