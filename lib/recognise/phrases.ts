import { type Token, tokenise } from "./tokens";

/** A name or a phrase to look for, and what it stands for. */
export type Phrase<T> = {
  text: string;
  value: T;
  /** Counts in these capitals only. */
  asWritten?: boolean;
};

/** A phrase found: from which token to which (both included), and where that is in the text. */
export type Found<T> = { phrase: Phrase<T>; first: number; last: number; start: number; end: number };

/** `raw` holds the words as they must be written; it is empty where only the folded words count. */
type Entry<T> = { phrase: Phrase<T>; raw: string[]; tight: boolean };

/** Phrases as a tree of their words, so that looking one up takes no longer where many begin alike. */
type Node<T> = { entries: Entry<T>[]; next: Map<string, Node<T>> };

/** Phrases by their first word. Each tree is made when a text first holds its word: most words never come. */
export type PhraseIndex<T> = Map<string, Phrase<T>[] | Node<T>>;

/**
 * Prepares phrases for looking them up. A phrase without a space ("eu-west-3", "Next.js") is found without one only.
 * @example indexPhrases([{ text: "Lambda@Edge", value: "aws-lambda-edge" }])
 */
export function indexPhrases<T>(phrases: Iterable<Phrase<T>>): PhraseIndex<T> {
  const waiting = new Map<string, Phrase<T>[]>();
  for (const phrase of phrases) {
    const word = firstWord(phrase.text);
    const known = waiting.get(word);
    if (known) known.push(phrase);
    else waiting.set(word, [phrase]);
  }
  return waiting;
}

/** An ASCII word with nothing but ASCII behind it, which is its own token. */
const plainStart = /^\w+(?=[ -/:-@[-^`{-~]|$)/;

function firstWord(text: string): string {
  return plainStart.exec(text)?.[0].toLowerCase() ?? tokenise(text)[0]?.text ?? "";
}

function treeOf<T>(index: PhraseIndex<T>, word: string): Node<T> | undefined {
  const known = index.get(word);
  if (!Array.isArray(known)) return known;
  const root: Node<T> = { entries: [], next: new Map() };
  for (const phrase of known) add(root, phrase);
  index.set(word, root);
  return root;
}

function add<T>(root: Node<T>, phrase: Phrase<T>): void {
  const tokens = tokenise(phrase.text);
  let node = root;
  for (const { text } of tokens.slice(1)) {
    let next = node.next.get(text);
    if (!next) {
      next = { entries: [], next: new Map() };
      node.next.set(text, next);
    }
    node = next;
  }
  const tight = tokens.length > 1 && !phrase.text.includes(" ");
  const raw = tight || phrase.asWritten ? tokens.map(({ start, end }) => phrase.text.slice(start, end)) : [];
  node.entries.push({ phrase, raw, tight });
}

/**
 * Finds phrases from left to right, the longest first; none overlaps another. Time grows with the text alone.
 * @param accept refuses a place where the phrase means something else; the next shorter one is tried then
 */
export function findPhrases<T>(
  text: string,
  tokens: readonly Token[],
  index: PhraseIndex<T>,
  accept: (found: Found<T>) => boolean = () => true,
): Found<T>[] {
  const all: Found<T>[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const root = treeOf(index, tokens[at]?.text ?? "");
    const found = root && longestAt(text, tokens, at, root, accept);
    if (!found) continue;
    all.push(found);
    at = found.last;
  }
  return all;
}

function longestAt<T>(
  text: string,
  tokens: readonly Token[],
  first: number,
  root: Node<T>,
  accept: (found: Found<T>) => boolean,
): Found<T> | undefined {
  const path = [root];
  for (let node = root, at = first + 1; at < tokens.length && node.next.size > 0; at += 1) {
    const next = node.next.get(tokens[at]?.text ?? "");
    if (!next) break;
    path.push(next);
    node = next;
  }
  for (let length = path.length; length > 0; length -= 1) {
    const last = first + length - 1;
    for (const entry of path[length - 1]?.entries ?? []) {
      if (!isWrittenSo(text, tokens, first, entry)) continue;
      const found = {
        phrase: entry.phrase,
        first,
        last,
        start: tokens[first]?.start ?? 0,
        end: tokens[last]?.end ?? 0,
      };
      if (accept(found)) return found;
    }
  }
  return undefined;
}

/** Whether words that are equal once folded also stand together, and in these capitals, where the phrase asks for it. */
function isWrittenSo<T>(
  text: string,
  tokens: readonly Token[],
  first: number,
  { phrase, raw, tight }: Entry<T>,
): boolean {
  if (!phrase.asWritten && !tight) return true;
  return raw.every((word, offset) => {
    const token = tokens[first + offset];
    if (!token || (phrase.asWritten && text.slice(token.start, token.end) !== word)) return false;
    return offset === 0 || !tight || !/\s/.test(text.slice(tokens[first + offset - 1]?.end, token.start));
  });
}
