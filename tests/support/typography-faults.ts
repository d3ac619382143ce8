const nbsp = "\u00A0";
const narrow = "\u202F";
const units = "(?:ms|s|min|h|€|%|Go|Mo|jours?|minutes?|secondes?|heures?|mois|ans)";

/** What stored texts may not contain, by language. French spaces its punctuation; English curls its quotes. */
const rules: Record<string, [name: string, fault: RegExp][]> = {
  fr: [
    ["straight quote", /['"]/u],
    ["space before : is not U+00A0", new RegExp(`[^${nbsp}]:(?!//)`, "u")],
    ["space before ; ! ? is not U+202F", new RegExp(`[^${narrow}][;!?]`, "u")],
    ["space inside « » is not U+00A0", new RegExp(`«[^${nbsp}]|[^${nbsp}]»`, "u")],
    ["thousands are not separated by U+202F", /\d[ \u00A0]\d{3}(?!\d)/u],
    ["number and unit can part", new RegExp(`\\d ${units}(?!\\p{L})`, "u")],
  ],
  en: [
    ["straight quote", /['"]/u],
    ["space before punctuation", /\s[:;!?,.]/u],
  ],
};
const everywhere: [name: string, fault: RegExp][] = [
  ["more than one line", /[\r\n\u2028\u2029]/u],
  ["space at an end or doubled", /^\s|\s$| {2}/u],
  ["three dots instead of an ellipsis", /\.{3}/u],
];

/**
 * Finds breaches of typography in stored content, under its `fr` and `en` keys.
 * @param content decoded JSON of any shape
 * @returns one line per fault, empty when there is none; never throws
 * @example typographyFaults({ fr: { title: "Pourquoi ?" } }) // ["fr.title: space before ; ! ? is not U+202F"]
 */
export function typographyFaults(content: unknown, path: readonly string[] = []): string[] {
  if (typeof content === "string") {
    const language = path.find((part) => Object.hasOwn(rules, part));
    if (!language) return [];
    return [...(rules[language] ?? []), ...everywhere]
      .filter(([, fault]) => fault.test(content))
      .map(([name]) => `${path.join(".")}: ${name}`);
  }
  if (typeof content !== "object" || content === null) return [];
  return Object.entries(content).flatMap(([key, value]) => typographyFaults(value, [...path, key]));
}
