import { notPlaces, roles } from "@/lib/content/recognition-words";
import type { Name } from "./names";
import type { Found } from "./phrases";
import { fold, type Token } from "./tokens";

const ordinary = new Set(notPlaces.ordinaryWords.map(fold));
const articles = new Set(roles.articles);
const locatives = new Set(roles.locatives);
const capital = /^\p{Lu}/u;
const word = /^[\p{L}\p{N}]/u;
const acronym = /^[\p{Lu}\p{N}]{1,5}$/u;
const joint = /[-\u2010\u2011]/;

/**
 * Whether a place's name is one where it stands. A name without its capital counts after "in", "à"… only, and never
 * where it is an ordinary word ("nice to use"); one joined to another word is somewhere else ("Paris-Saclay").
 */
export function isPlaceName(
  text: string,
  tokens: readonly Token[],
  { phrase, first, last, start, end }: Found<Name>,
): boolean {
  if (joint.test(text[start - 1] ?? "") || joint.test(text[end] ?? "")) return false;
  if (/[@.#/\\]/.test(text[start - 1] ?? "") && word.test(text[start - 2] ?? "")) return false;
  if (/^[.@][\p{L}\p{N}]/u.test(text.slice(end, end + 2))) return false;
  const name = fold(phrase.text);
  const previous = tokens[first - 1];
  const begins = !previous || tokens[first]?.begins || /^[.!?]$/.test(previous.text);
  // "Sydney, our head of product": a person.
  if (begins && tokens[last + 1]?.text === "," && articles.has(tokens[last + 2]?.text ?? "")) return false;
  if (capital.test(text.slice(start, end)) || !capital.test(phrase.text)) return !(begins && ordinary.has(name));
  return name.length >= 4 && !ordinary.has(name) && locatives.has(previous?.text ?? "");
}

/**
 * Whether a place's name is part of a longer name that nothing here knows: "Paris Hilton", "Jack London".
 * @param isKnown whether a name known here stands on a token
 */
export function isPartOfAName(
  text: string,
  tokens: readonly Token[],
  { first, last }: Pick<Found<unknown>, "first" | "last">,
  isKnown: (token: number) => boolean,
): boolean {
  const stranger = (at: number, spaceAt: [number | undefined, number | undefined]) => {
    const token = tokens[at];
    if (!token || isKnown(at)) return false;
    const raw = text.slice(token.start, token.end);
    return capital.test(raw) && !acronym.test(raw) && text.slice(spaceAt[0], spaceAt[1]) === " ";
  };
  const next = tokens[last + 1];
  if (next && stranger(last + 1, [tokens[last]?.end, next.start])) return true;
  const previous = tokens[first - 1];
  const beforeIt = tokens[first - 2];
  const previousBegins = !beforeIt || tokens[first - 1]?.begins || /^[.!?:]$/.test(beforeIt.text);
  return previous !== undefined && !previousBegins && stranger(first - 1, [previous.end, tokens[first]?.start]);
}
