/** A word or a single sign of a text, with where it stands in it (UTF-16 code units). */
export type Token = {
  /** In lower case, without accents, so that "Séoul" and "seoul" are one word. */
  text: string;
  start: number;
  end: number;
  /** Begins a line. */
  begins: boolean;
};

const beyondAscii = /[\u0080-\uFFFF]/g;
const marks = /\p{M}+/gu;
const written: Record<string, string> = { œ: "oe", æ: "ae", ß: "ss", "’": "'", ʼ: "'", "‘": "'" };

/**
 * Lower case without accents; ligatures are written out and curly apostrophes straightened.
 * @example fold("Œuvre à Séoul") // "oeuvre a seoul"
 */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  let isKnown = true;
  const folded = lower.replace(beyondAscii, (sign) => {
    const known = foldSign(sign);
    if (known === undefined) isKnown = false;
    return known ?? sign;
  });
  return isKnown ? folded : foldAny(lower);
}

function foldAny(lower: string): string {
  return lower
    .normalize("NFD")
    .replace(marks, "")
    .replace(/[œæß’ʼ‘]/g, (sign) => written[sign] ?? sign);
}

/** What signs became that were seen by themselves. */
const seen = new Map<string, string>();

/**
 * What a sign becomes by itself: a Latin letter, or one of the punctuation, arrows and signs of French and English
 * texts. Nothing for others, where marks stand apart from what they change: the whole word is needed.
 */
function foldSign(sign: string): string | undefined {
  const known = seen.get(sign);
  if (known !== undefined) return known;
  const code = sign.charCodeAt(0);
  if (code >= 0x250 && (code < 0x2000 || code >= 0x27c0)) return undefined;
  const folded = foldAny(sign);
  seen.set(sign, folded);
  return folded;
}

const letter = /[\p{L}\p{M}\p{N}_]/u;
const shown = /[^\s\p{C}]/u;
const hyphens = new Set(["-", "\u2010", "\u2011"]);
const address = /https?:\/\/\S+|www\.\S+/gi;

/** What a character is: 0 shows nothing, 1 is part of a word, 2 is a sign. */
type Kind = 0 | 1 | 2;

function kindOf(character: string): Kind {
  if (letter.test(character)) return 1;
  return shown.test(character) ? 2 : 0;
}

/**
 * Takes a text apart in one pass. Letters, digits and underscores run together: "bords" holds no "rds". A hyphen inside
 * a word is a joint, seen in the distance between two tokens. What stands in a web address is left out: the host of a
 * link is nobody's stack. Signs that show nothing are left out too.
 * @example tokenise("Next.js à Séoul").map(({ text }) => text) // ["next", ".", "js", "a", "seoul"]
 */
export function tokenise(text: string): Token[] {
  const addresses = new Map<number, number>();
  for (const { index, 0: all } of text.matchAll(address)) addresses.set(index, index + all.length);
  const tokens: Token[] = [];
  let begins = true;
  let at = 0;
  while (at < text.length) {
    const start = at;
    const afterAddress = addresses.size > 0 ? addresses.get(start) : undefined;
    const kind = kindAt(text, at);
    at = afterAddress ?? at + widthAt(text, at);
    if (afterAddress !== undefined) continue;
    if (kind === 0) {
      begins ||= text[start] === "\n";
      continue;
    }
    if (kind === 1) while (at < text.length && kindAt(text, at) === 1) at += widthAt(text, at);
    const isJoint =
      kind === 2 && hyphens.has(text[start] ?? "") && tokens.at(-1)?.end === start && kindAt(text, at) === 1;
    if (isJoint && kindAt(text, start - 1) === 1) continue;
    const word = text.slice(start, at);
    tokens.push({ text: fold(word), start, end: at, begins });
    begins = false;
  }
  return tokens;
}

/** Kinds by UTF-16 code unit, one more than they are, as texts hold them: an expression for each takes half the time. */
const kinds = new Uint8Array(0x1_0000);

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (Number.isNaN(code)) return 0;
  if (isSurrogate(code)) return kindOf(String.fromCodePoint(text.codePointAt(at) ?? 0));
  kinds[code] ||= kindOf(String.fromCharCode(code)) + 1;
  return (kinds[code] ?? 0) - 1;
}

const isSurrogate = (code: number) => code >= 0xd800 && code <= 0xdfff;
const widthAt = (text: string, at: number) => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
