import { type ReadNumber, readNumbers } from "@/lib/recognise/numbers";
import { type Token, tokenise } from "@/lib/recognise/tokens";

/** What one unit is, in GB, by how readers of both languages write it. */
const gbOf: Record<string, number> = {
  ko: 1e-6,
  kb: 1e-6,
  mo: 1e-3,
  mb: 1e-3,
  mio: 1e-3,
  mib: 1e-3,
  go: 1,
  gb: 1,
  gio: 1,
  gib: 1,
  to: 1e3,
  tb: 1e3,
  tio: 1e3,
  tib: 1e3,
  po: 1e6,
  pb: 1e6,
};
const longUnit = /^([kmgtp])(?:ilo|ega|iga|era|eta)(?:octets?|bytes?)$/;
const per = new Set(["par", "per", "/"]);
/** A size per time is how fast it grows, not how many parts there are. */
const times =
  /^(?:s|secondes?|seconds?|minutes?|heures?|hours?|jours?|days?|nuits?|nights?|semaines?|weeks?|mois|months?|trimestres?|quarters?|ans?|annees?|years?)$/;
const rowWords = /^(?:lignes?|rows?|enregistrements?|records?|cles?|keys?|entrees?|entries|entry)$/;
const linking = new Set(["de", "d", "'", "’", "of"]);

/**
 * The largest amount of data that a text names, in GB: of parts ("8 GB per customer, 40 customers"), their sum.
 * @returns undefined where it names none, or that of each part and not how many there are; never throws
 * @example volumeOf("8 Go, bientôt 12 Go") // 12
 */
export function volumeOf(text: string | undefined): number | undefined {
  if (text === undefined || !/\d/.test(text)) return undefined;
  const tokens = tokenise(text);
  const numbers = readNumbers(text, tokens);
  const found = numbers.flatMap((number) => {
    const at = unitAt(number);
    const gb = gbOfUnit(number.unit ?? tokens[at]?.text ?? "");
    // "8 to 12": a range, and no terabytes.
    const isRange = tokens[at]?.text === "to" && /^\d/.test(tokens[at + 1]?.text ?? "");
    if (gb === undefined || isRange) return [];
    const part = partAt(tokens, at + 1);
    const count = part ? countOf(part, numbers, tokens) : 1;
    return count === undefined ? [] : [number.value * gb * count];
  });
  return found.length > 0 ? Math.max(...found) : undefined;
}

/**
 * The largest number of rows or keys that a text names; of parts, their sum.
 * @returns undefined where it names none, or that of each part and not how many there are; never throws
 * @example rowsOf("300 000 lignes") // 300000
 */
export function rowsOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const tokens = tokenise(text);
  const numbers = readNumbers(text, tokens);
  const found = numbers.flatMap((number) => {
    let at = number.last + 1;
    while (linking.has(tokens[at]?.text ?? "")) at += 1;
    if (number.unit !== undefined || !rowWords.test(tokens[at]?.text ?? "")) return [];
    const part = partAt(tokens, at + 1);
    const count = part ? countOf(part, numbers, tokens) : 1;
    return count === undefined ? [] : [number.value * count];
  });
  return found.length > 0 ? Math.max(...found) : undefined;
}

/** Where a number's unit stands: glued to it, or behind it. */
const unitAt = ({ unit, last }: ReadNumber) => (unit === undefined ? last + 1 : last);

/** "Gigaoctets" and "GB" by the letter that both begin with. */
function gbOfUnit(word: string): number | undefined {
  const letter = longUnit.exec(word)?.[1];
  const unit = letter ? `${letter}b` : word;
  return Object.hasOwn(gbOf, unit) ? gbOf[unit] : undefined;
}

/** What a figure is of each of: "par client", unless it is a time. */
function partAt(tokens: readonly Token[], at: number): string | undefined {
  const part = per.has(tokens[at]?.text ?? "") ? tokens[at + 1]?.text : undefined;
  return part && !times.test(part) ? part : undefined;
}

/** How many of a part a text names beside it: "40 clients". */
function countOf(part: string, numbers: readonly ReadNumber[], tokens: readonly Token[]): number | undefined {
  const one = part.replace(/s$/, "");
  return numbers.find(({ unit, last }) => unit === undefined && tokens[last + 1]?.text.replace(/s$/, "") === one)
    ?.value;
}
