/** What one unit is, in ms, by how readers of both languages begin its name; the longer beginning first. */
const msOf: readonly [start: string, ms: number][] = [
  ["ms", 1],
  ["milli", 1],
  ["min", 60_000],
  ["mn", 60_000],
  ["s", 1_000],
  ["h", 3_600_000],
  ["j", 86_400_000],
  ["d", 86_400_000],
];

const duration =
  /(\d+(?:[.,]\d+)?)\s?(ms|millisecond(?:e?s)?|min(?:ute)?s?|mn|s|sec|second(?:e?s)?|seconde|h|heures?|hours?|j|jours?|d|days?)\b/giu;

/** Words that tolerate no age at all: alone, before a sign, or of something. */
const nothing =
  /^(?:aucune?|none|nulle?|nil|z[ée]ro|0|(?:en )?temps[ -]r[ée]el|(?:in )?real[ -]?time|imm[ée]diate?(?:ly|ment)?|instantan[ée]e?)(?=$|\s*[,;:.(!–—](?!\d)|\s+(?:à|au|aux|en|pour|sur|at|for|in|on)\s)/iu;

/**
 * The longest duration that a text names, in ms: how old a value may be, where the text says that in figures, or
 * that no age is tolerated.
 * @returns undefined where it names none; never throws
 * @example stalenessOf("60 s pour une révocation") // 60000
 */
export function stalenessOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const found = [...text.matchAll(duration)].map(([, digits = "", unit = ""]) => {
    const ms = msOf.find(([start]) => unit.toLowerCase().startsWith(start))?.[1] ?? 0;
    return Number(digits.replace(",", ".")) * ms;
  });
  if (found.length > 0) return Math.max(...found);
  return nothing.test(text.trim()) ? 0 : undefined;
}
