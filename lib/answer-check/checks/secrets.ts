import type { Check } from "../check";

/** How secrets begin, and how many characters of their kind follow at least. */
const prefixes: readonly (readonly [string, number])[] = [
  ["AKIA", 16],
  ["ASIA", 16],
  ["ghp_", 36],
  ["gho_", 36],
  ["github_pat_", 22],
  ["glpat-", 20],
  ["xoxb-", 20],
  ["xoxp-", 20],
  ["sk_live_", 20],
  ["rk_live_", 20],
  ["sk-ant-", 20],
  ["sk-proj-", 20],
  ["AIza", 35],
  ["eyJhbGciOi", 40],
];
/** Shorter lines hold no key. */
const shortest = 20;
const sign = /[A-Za-z0-9_.-]/;

/** Secrets pasted by mistake; what is quoted of them is only their beginning. */
export const secrets: Check = {
  id: "secrets",
  run({ answer }) {
    return answer.lines.flatMap(({ number, text }) => {
      const begin = text.length < shortest ? undefined : beginningOfSecret(text);
      return begin ? [{ key: "secret", severity: "blocks", line: number, quoted: `${begin}…` }] : [];
    });
  },
};

function beginningOfSecret(text: string): string | undefined {
  if (text.includes("-----BEGIN") && text.includes("PRIVATE KEY-----")) return "-----BEGIN";
  for (const [prefix, least] of prefixes) {
    for (let at = text.indexOf(prefix); at >= 0; at = text.indexOf(prefix, at + prefix.length)) {
      if (sign.test(text[at - 1] ?? " ")) continue;
      let length = 0;
      while (length < least && sign.test(text[at + prefix.length + length] ?? " ")) length += 1;
      if (length >= least && !isPlaceholder(text.slice(at + prefix.length, at + prefix.length + least))) return prefix;
    }
  }
  return undefined;
}

/** "AKIAXXXXXXXXXXXXXXXX" and the examples of documentations. */
function isPlaceholder(rest: string): boolean {
  return new Set(rest).size < 5 || rest.includes("EXAMPLE");
}
