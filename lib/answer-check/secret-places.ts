/** Where a secret stands in a line, and how much of its beginning may be shown. */
export type SecretPlace = { start: number; end: number; shown: string };

/** How secrets begin, and how many characters of their kind follow at least. */
const prefixes: readonly (readonly [string, number])[] = [
  ["AKIA", 16],
  ["ASIA", 16],
  ["ghp_", 36],
  ["gho_", 36],
  ["ghs_", 36],
  ["github_pat_", 22],
  ["glpat-", 20],
  ["xoxb-", 20],
  ["xoxp-", 20],
  ["sk_live_", 20],
  ["rk_live_", 20],
  ["whsec_", 24],
  ["sk-ant-", 20],
  ["sk-proj-", 20],
  ["AIza", 35],
  ["npm_", 36],
  ["hf_", 30],
  ["SG.", 40],
  ["dop_v1_", 40],
  ["eyJhbGciOi", 40],
];
/** Names that a value follows, and that value: a password in a setting or in an address. */
const settings = [
  /(?:secret|token|password|passwd|api[_-]?key|secret[_-]?access[_-]?key)["']?\s{0,3}[:=]\s{0,3}["']?([A-Za-z0-9+/_.-]{24,200})/gi,
  /\b(?:postgres(?:ql)?|mysql|mongodb(?:\+srv)?|rediss?|amqps?):\/\/[^\s:@/]{1,60}:([^\s@/]{8,100})@/gi,
];
/** Shorter lines hold no key. */
const shortest = 20;
const sign = /[A-Za-z0-9_.-]/;
const longRun = /[A-Za-z0-9+/_.:@-]{16}/;

/**
 * The secrets of a line, by how they begin or by the name before them. Examples and placeholders are none.
 * @returns in their order; of a private key the line that opens it
 */
export function secretsIn(text: string): SecretPlace[] {
  if (text.length < shortest || !(longRun.test(text) || text.includes("-----BEGIN"))) return [];
  const found: SecretPlace[] = [];
  const key = text.indexOf("-----BEGIN");
  if (key >= 0 && text.includes("PRIVATE KEY-----", key))
    found.push({ start: key, end: text.length, shown: "-----BEGIN" });
  for (const [prefix, least] of prefixes) {
    for (let at = text.indexOf(prefix); at >= 0; at = text.indexOf(prefix, at + prefix.length)) {
      if (sign.test(text[at - 1] ?? " ")) continue;
      let end = at + prefix.length;
      while (sign.test(text[end] ?? " ")) end += 1;
      const rest = text.slice(at + prefix.length, end);
      if (rest.length >= least && !isPlaceholder(rest)) found.push({ start: at, end, shown: prefix });
    }
  }
  for (const setting of settings) {
    for (const { index, 0: all, 1: value = "" } of text.matchAll(setting)) {
      const start = index + all.lastIndexOf(value);
      if (isRandom(value) && !isPlaceholder(value))
        found.push({ start, end: start + value.length, shown: value.slice(0, 3) });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/**
 * Blanks the secrets of a text, each but its beginning; of a private key all lines to its end.
 * @example blankSecrets("key: AKIAQ3EGRTW5LXMZ7K2P", "[blanked]") // "key: AKIA[blanked]"
 */
export function blankSecrets(text: string, mark: string): string {
  let inKey = false;
  return text
    .split("\n")
    .flatMap((line) => {
      if (inKey) {
        inKey = !line.includes("-----END");
        return [];
      }
      const places = secretsIn(line);
      inKey = places.some(({ shown }) => shown === "-----BEGIN") && !line.includes("-----END");
      return [places.toReversed().reduce((known, place) => blank(known, place, mark), line)];
    })
    .join("\n");
}

const blank = (line: string, { start, end, shown }: SecretPlace, mark: string) =>
  `${line.slice(0, start)}${shown}${mark}${line.slice(end)}`;

/** Letters and digits mixed, as nobody names a variable. */
const isRandom = (value: string) => /\d/.test(value) && /[a-z]/i.test(value) && new Set(value).size >= 8;

/** "AKIAXXXXXXXXXXXXXXXX", the examples of documentations, and a variable in the place of a value. */
function isPlaceholder(rest: string): boolean {
  return new Set(rest).size < 5 || /example|your[_-]|changeme|process\.env|env\./i.test(rest);
}
