import { regionWords } from "@/lib/content/recognition-words";
import { arePeople } from "./people";
import { isTheName } from "./find-technologies";
import { isAmongCodes } from "./lists";
import { loadNames, type Name } from "./names";
import { type Found, findPhrases } from "./phrases";
import { isPartOfAName, isPlaceName } from "./place-names";
import type { Token } from "./tokens";

/** Their phrases are ordinary words, which mean something else inside a longer one: "high-profile", "slow-moving". */
const ofOrdinaryWords: ReadonlySet<string> = new Set(["state", "aims", "domain"]);

const displayVendor = new Set(regionWords.displayVendor);
/** How far before a region's shown name its provider stands, in tokens. */
const reachOfVendor = 5;
const isBehindVendor = (tokens: readonly Token[], first: number) =>
  tokens.slice(Math.max(0, first - reachOfVendor), first).some(({ text }) => displayVendor.has(text));

const isJoined = (text: string, { start, end }: Found<Name>) =>
  /[-\u2010\u2011]/.test(text[start - 1] ?? "") || /^[-\u2010\u2011]\p{L}/u.test(text.slice(end, end + 2));

/** Finds everything that a text names and that is that thing where it stands. */
export function findNames(text: string, tokens: readonly Token[]): Found<Name>[] {
  const words = new Set(tokens.map((token) => token.text));
  const found = findPhrases(text, tokens, loadNames(), (candidate) => {
    const { technology, place, peopleOf, answers, isDisplayed, isCode } = candidate.phrase.value;
    if (isCode) return isAmongCodes(text, tokens, candidate);
    if (isDisplayed) return isBehindVendor(tokens, candidate.first);
    if (technology) return isTheName(text, tokens, words, candidate);
    if (answers) return !answers.some(({ field }) => ofOrdinaryWords.has(field)) || !isJoined(text, candidate);
    if (peopleOf) return !isJoined(text, candidate) && arePeople(tokens, candidate);
    return place ? isPlaceName(text, tokens, candidate) : true;
  });
  const known = new Set(found.flatMap(({ first, last }) => [first, last]));
  return found.filter((name) => !name.phrase.value.place || !isPartOfAName(text, tokens, name, (at) => known.has(at)));
}
