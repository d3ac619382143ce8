import { answerWords, type WordList } from "@/lib/content/answer-words";

const letterOrDigit = /[\p{L}\p{N}]/u;

/**
 * Counts the words of a line by those that hold a letter or a digit: bars of tables and dashes are none.
 * @example countWords("| a | 12 ms |") // 3
 */
export function countWords(text: string): number {
  let count = 0;
  let isCounted = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 32 || code === 9 || code === 0xa0 || code === 0x202f) isCounted = false;
    else if (!isCounted && (isAsciiWord(code) || (code > 127 && letterOrDigit.test(text[at] ?? "")))) {
      isCounted = true;
      count += 1;
    }
  }
  return count;
}

const isAsciiWord = (code: number) =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

const plainWord = /^[\p{L}\p{N}]+$/u;
/** By list: its words that are letters and digits alone, and the rest. */
const compiled = new Map<WordList, { words: ReadonlySet<string>; phrases: readonly string[] }>();

function compile(list: WordList) {
  const known = compiled.get(list);
  if (known) return known;
  const all = answerWords(list);
  const fresh = {
    words: new Set(all.filter((word) => plainWord.test(word))),
    phrases: all.filter((word) => !plainWord.test(word)),
  };
  compiled.set(list, fresh);
  return fresh;
}

/** The words of the text that was asked about last: checks ask many things about one sentence. */
let last: { folded: string; words: readonly string[] } = { folded: "", words: [] };

/** The words of a folded text: runs of letters and digits. */
export function wordsIn(folded: string): readonly string[] {
  if (last.folded !== folded) last = { folded, words: folded.split(/[^\p{L}\p{N}]+/u) };
  return last.words;
}

/**
 * Whether a folded text holds one of the words, each whole: "or" is not in "for".
 * @param folded as `fold` leaves it
 */
export function hasWordOf(folded: string, list: WordList): boolean {
  const { words, phrases } = compile(list);
  return wordsIn(folded).some((word) => words.has(word)) || phrases.some((word) => indexOfWord(folded, word) >= 0);
}

/** The words of a list that stand somewhere in a text: what is nowhere need not be looked for line by line. */
export function presentIn(folded: string, list: WordList): readonly string[] {
  return answerWords(list).filter((word) => folded.includes(word));
}

/** Where a whole word begins in a folded text, from a place on; -1 where it does not. */
export function indexOfWord(folded: string, word: string, from = 0): number {
  for (let at = folded.indexOf(word, from); at >= 0; at = folded.indexOf(word, at + 1)) {
    const end = at + word.length;
    const opens = !letterOrDigit.test(word[0] ?? "") || !letterOrDigit.test(folded[at - 1] ?? "");
    const closes = !letterOrDigit.test(word.at(-1) ?? "") || !letterOrDigit.test(folded[end] ?? "");
    if (opens && closes) return at;
  }
  return -1;
}

/** Farthest that a sentence is looked at beside a name, so that a line of a megabyte costs no more than a short one. */
const reach = 240;

/** The sentence around a place of a folded line; a row of a table counts as one sentence. */
export function sentenceAround(folded: string, start: number, end: number): string {
  const before = folded.slice(Math.max(0, start - reach), start);
  const after = folded.slice(end, end + reach);
  const isRow = folded.trimStart().startsWith("|");
  const from = isRow ? 0 : lastStop(before);
  const to = isRow ? after.length : firstStop(after);
  return `${before.slice(from)}${folded.slice(start, end)}${after.slice(0, to)}`;
}

const stops = [". ", "; ", "! ", "? "];

function lastStop(text: string): number {
  return Math.max(0, ...stops.map((stop) => (text.lastIndexOf(stop) < 0 ? 0 : text.lastIndexOf(stop) + stop.length)));
}

function firstStop(text: string): number {
  return Math.min(...stops.map((stop) => (text.includes(stop) ? text.indexOf(stop) : text.length)));
}

/** The sentences of a folded line; a row of a table is one. Only the beginning of a line without end is looked at. */
export function sentencesOf(folded: string): string[] {
  const text = folded.slice(0, longestLine);
  return text.trimStart().startsWith("|") ? [text] : text.split(/(?<=[.;!?]) /);
}

const longestLine = 4_000;
