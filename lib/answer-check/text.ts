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

/**
 * Whether a folded text holds one of the words, each whole: "or" is not in "for".
 * @param folded as `fold` leaves it
 */
export function hasWordOf(folded: string, list: WordList): boolean {
  return answerWords(list).some((word) => indexOfWord(folded, word) >= 0);
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
