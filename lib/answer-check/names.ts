import type { PlatformId } from "@/content/platforms/ids";
import type { StoreId } from "@/content/stores/ids";
import { allPlatforms, allStores } from "@/lib/content/knowledge";
import { allPlaceAliases } from "@/lib/content/recognition-words";
import { loadTechnology } from "@/lib/content/technologies";
import { countriesOf, placeName, pointsOf } from "@/lib/content/places";
import { technologyPhrases } from "@/lib/recognise/find-technologies";
import { fold } from "@/lib/recognise/tokens";
import { isPlaceId, type PlaceId } from "@/lib/places/ids";
import { locales } from "@/lib/i18n/locales";
import type { Line, ParsedAnswer } from "./markdown";
import { hasWordOf, indexOfWord, sentenceAround } from "./text";

/** A product of our edition that a line names; `start` and `end` are places in the folded line. */
export type Mention<T> = { value: T; line: Line; start: number; end: number };

/** A platform or store, or a technology that was closed. */
export type Product = { technology: string; platform?: PlatformId; store?: StoreId; isRetired: boolean };

type Spelling<T> = { folded: string; written?: string; value: T };
/** By their first word, the longest first. */
type NameIndex<T> = Map<string, Spelling<T>[]>;

/** Past so many names of products nothing new is learnt, and a hostile text would cost time. */
const mostMentions = 1_000;

let productIndex: NameIndex<Product & { beside?: readonly string[] }> | undefined;

/** The products that an answer names, in the order of its lines; a name in an address is none. */
export function productsIn(answer: Pick<ParsedAnswer, "lines" | "folded">): Mention<Product>[] {
  productIndex ??= indexNames(productSpellings());
  const beside = remember((word: string) => answer.folded.includes(word));
  return mentionsIn(answer.lines, productIndex).filter(
    ({ value }) => !value.beside || value.beside.some((word) => beside(word)),
  );
}

/**
 * Prepares to find the places of a case, each under its own id: the index is made once for all lines.
 * @example placeFinder(["tokyo"])(answer.lines)[0]?.value // "tokyo"
 */
export function placeFinder(places: readonly PlaceId[]): (lines: readonly Line[]) => Mention<PlaceId>[] {
  const index = indexNames(places.flatMap(placeSpellings));
  return (lines) => (index.size > 0 ? mentionsIn(lines, index) : []);
}

function productSpellings(): Spelling<Product & { beside?: readonly string[] }>[] {
  const closed = new Set(allStores.filter(({ status }) => status === "closed").map(({ id }) => id as StoreId));
  const named = technologyPhrases().flatMap(({ text, asWritten, value: { technology, beside } }) => {
    if (!technology || (!technology.platform && !technology.store && !technology.retired)) return [];
    const { id, platform, store, retired } = technology;
    // A store that lost a feature is still one that can be chosen.
    const isRetired = store === undefined ? retired === true : closed.has(store);
    const value = {
      technology: id,
      ...(platform && { platform }),
      ...(store && { store }),
      isRetired,
      ...(beside && { beside }),
    };
    return [{ folded: fold(text), ...(asWritten && { written: text }), value }];
  });
  return named;
}

let aliasesByPlace: Map<PlaceId, string[]> | undefined;
const spellingsByPlace = new Map<PlaceId, Spelling<PlaceId>[]>();

function placeSpellings(place: PlaceId): Spelling<PlaceId>[] {
  const known = spellingsByPlace.get(place) ?? spellPlace(place);
  spellingsByPlace.set(place, known);
  return known;
}

function spellPlace(place: PlaceId): Spelling<PlaceId>[] {
  if (!aliasesByPlace) {
    aliasesByPlace = new Map();
    for (const { place: id, aliases } of allPlaceAliases()) {
      const plain = aliases.map((alias) => (alias.startsWith("=") ? alias.slice(1) : alias));
      aliasesByPlace.set(id, [...(aliasesByPlace.get(id) ?? []), ...plain]);
    }
  }
  const own = locales.map((locale) => placeName(place, locale));
  const spellings = new Set([...own, ...(aliasesByPlace.get(place) ?? [])].map(fold));
  return [...spellings].map((folded) => ({ folded, value: place }));
}

/** The places whose naming speaks of a place: itself, where it is reckoned from, its countries. */
export function placesThatSpeakOf(place: PlaceId): PlaceId[] {
  const countries = countriesOf(place).map((code) => `country-${code.toLowerCase()}`);
  return [...new Set([place, ...pointsOf(place), ...countries.filter(isPlaceId)])];
}

/** Whether a folded text names a place; the host or path of an address names none. */
export function isPlaceNamed(folded: string, place: PlaceId): boolean {
  return placeSpellings(place).some(({ folded: name }) => {
    let at = indexOfWord(folded, name);
    while (at >= 0 && isInAddress(folded, at)) at = indexOfWord(folded, name, at + 1);
    return at >= 0;
  });
}

const wordSign = /[\p{L}\p{N}]/u;

function indexNames<T>(spellings: readonly Spelling<T>[]): NameIndex<T> {
  const index: NameIndex<T> = new Map();
  for (const spelling of spellings) {
    const first = spelling.folded.slice(0, wordEnd(spelling.folded, 0));
    if (first === "") continue;
    index.set(first, [...(index.get(first) ?? []), spelling]);
  }
  for (const list of index.values()) list.sort((a, b) => b.folded.length - a.folded.length);
  return index;
}

function mentionsIn<T>(lines: readonly Line[], index: NameIndex<T>): Mention<T>[] {
  const found: Mention<T>[] = [];
  for (const line of lines) {
    const { folded } = line;
    for (let at = 0; at < folded.length && found.length < mostMentions;) {
      const end = wordEnd(folded, at);
      if (end === at) {
        at += 1;
        continue;
      }
      const spelling = index.get(folded.slice(at, end))?.find((each) => isThere(each, line, at));
      if (spelling && !isInAddress(folded, at))
        found.push({ value: spelling.value, line, start: at, end: at + spelling.folded.length });
      at = spelling ? at + spelling.folded.length : end;
    }
  }
  return found;
}

function isThere<T>({ folded, written }: Spelling<T>, line: Line, at: number): boolean {
  return (
    line.folded.startsWith(folded, at) &&
    !wordSign.test(line.folded[at + folded.length] ?? "") &&
    (written === undefined || line.text.includes(written))
  );
}

/** Hosts, paths and handles name nobody's choice. */
function isInAddress(folded: string, at: number): boolean {
  return /[./@#_]/.test(folded[at - 1] ?? " ");
}

function wordEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && isWordCode(text, at)) at += 1;
  return at;
}

function isWordCode(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
  return wordSign.test(text[at] ?? "");
}

function remember<T>(make: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    if (!known.has(word)) known.set(word, make(word));
    return known.get(word) as T;
  };
}

/** How a product is called. */
export function productName({ technology, platform, store }: Product): string {
  const product = allPlatforms.find(({ id }) => id === platform) ?? allStores.find(({ id }) => id === store);
  const { name, retired } = loadTechnology(technology);
  return retired || !product ? name : product.name;
}

/** Whether the sentence around a name denies, refuses or only weighs something. */
export function isNegated({ line, start, end }: Mention<unknown>): boolean {
  return hasWordOf(sentenceAround(line.folded, start, end), "negation");
}
