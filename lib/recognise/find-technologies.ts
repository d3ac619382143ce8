import { notNames } from "@/lib/content/recognition";
import { type Technology, technologies } from "@/lib/content/technologies";
import { readConsidered } from "./considered";
import { type Found, findPhrases, indexPhrases, type Phrase } from "./phrases";
import { readStances, type Stance } from "./stance";
import { type Token, tokenise } from "./tokens";

/** A technology named in a text. */
export type FoundTechnology = {
  /** An id of `content/technologies`. */
  id: string;
  /** The words of the text that name it: `text.slice(start, end)`. */
  evidence: string;
  start: number;
  end: number;
  /** How the text speaks of it; only "used" is a claim that it is there. */
  stance: Stance;
  /** Asked about, proposed or thought of, and not said to be there. */
  isConsidered?: true;
};

/** What a spelling stands for; without a technology it is a phrase that only holds one's name. */
export type Spelling = { technology?: Technology; beside?: readonly string[] };

/** Phrases that only hold a technology's name. */
export const notNamePhrases: readonly Phrase<Spelling>[] = notNames.map((text) => ({ text, value: {} }));

/** Every spelling of every technology, as phrases. */
export function technologyPhrases(): Phrase<Spelling>[] {
  return technologies.flatMap((technology) => {
    const { name, nameIsAWord, aliases = [], asWritten = [], beside = [] } = technology;
    return [
      ...(nameIsAWord === "never" ? [] : [{ text: name, value: { technology }, asWritten: nameIsAWord !== undefined }]),
      ...aliases.map((text) => ({ text, value: { technology } })),
      ...asWritten.map((text) => ({ text, value: { technology }, asWritten: true })),
      ...beside.flatMap(({ words, aliases: spellings }) =>
        spellings.map((text) => ({ text, value: { technology, beside: words }, asWritten: true })),
      ),
    ];
  });
}

let index: ReturnType<typeof indexPhrases<Spelling>> | undefined;

/**
 * Finds the technologies that a text names, whole words only, the longest spelling first ("Lambda@Edge" is not Lambda).
 * Pure and deterministic; time grows with the length of the text alone.
 * @param beside words known from elsewhere, folded: "D1" alone is a product where "cloudflare" is among them
 * @returns in the order of the text, the same technology once per place where it stands; never throws
 * @example findTechnologies("sans Redis") // [{ id: "redis", evidence: "Redis", start: 5, end: 10, stance: "negated" }]
 */
export function findTechnologies(text: string, beside: readonly string[] = []): FoundTechnology[] {
  index ??= indexPhrases([...technologyPhrases(), ...notNamePhrases]);
  const tokens = tokenise(text);
  const words = new Set([...beside, ...tokens.map((token) => token.text)]);
  const found = findPhrases(text, tokens, index, (candidate) => isTheName(text, tokens, words, candidate));
  const named = found.filter(({ phrase }) => phrase.value.technology);
  const stanceOf = readStances(text, tokens, named);
  const isConsideredAt = readConsidered(text, tokens);
  return named.map((each) => ({
    id: each.phrase.value.technology?.id ?? "",
    evidence: text.slice(each.start, each.end),
    start: each.start,
    end: each.end,
    stance: stanceOf(each),
    ...(isConsideredAt(each.first) && { isConsidered: true as const }),
  }));
}

const ends = new Set([".", "!", "?", "…"]);
const afterName = new Set([",", ";", "/", "(", ")", ":", "+", "&", "et", "and", "ou", "or", "|"]);

/**
 * Whether a spelling is the technology where it stands: not the part of a host, a handle or a file name, and, where it
 * is an ordinary word too, neither joined to another word nor in capitals only because a sentence begins with it.
 */
export function isTheName(
  text: string,
  tokens: readonly Token[],
  words: ReadonlySet<string>,
  { phrase, first, last, start, end }: Found<Spelling>,
): boolean {
  if (!phrase.value.technology) return true;
  const { beside } = phrase.value;
  if (beside && !beside.some((word) => words.has(word))) return false;
  if (/[@.#$\\]/.test(text[start - 1] ?? "") && /[\p{L}\p{N}]/u.test(text[start - 2] ?? "")) return false;
  if (/^(?:[.@][\p{L}\p{N}])/u.test(text.slice(end, end + 3))) return false;
  if (!phrase.asWritten || first !== last) return true;
  if (isJoint(text[start - 1]) || isJoint(text[end])) return false;
  const previous = tokens[first - 1];
  const next = tokens[last + 1];
  if (previous && !ends.has(previous.text) && !tokens[first]?.begins) return true;
  return !next || next.begins || afterName.has(next.text) || ends.has(next.text);
}

const isJoint = (sign: string | undefined) => sign !== undefined && /[-\u2010\u2011]/.test(sign);
