import { countryOfTown, namesOfParts, namesOfTowns, notPlaces, roles, states } from "@/lib/content/recognition-words";
import type { PlaceId } from "@/lib/places/ids";
import type { Name } from "./names";
import type { Found } from "./phrases";
import { fold, type Token } from "./tokens";

const ordinary = new Set(notPlaces.ordinaryWords.map(fold));
const articles = new Set(roles.articles);
const locatives = new Set(roles.locatives);
const titles = new Set(notPlaces.titles);
const headers = new Set(notPlaces.headers.map(fold));
const sayers = new Set(notPlaces.sayers);
const institutions = new Set(notPlaces.institutions.map(fold));
const towns = new Set(notPlaces.towns.map(fold));
const joining = new Set(["de", "d", "du", "des", "of", "'", "la"]);
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
  if (isPerson(text, tokens, first, last) || isElsewhere(text, tokens, phrase.value.place, last)) return false;
  const name = fold(phrase.text);
  const beside = unlessBeside.get(name);
  if (beside && !tokens.some((token) => beside.includes(token.text))) return false;
  const { place, isState } = phrase.value;
  if (isState && !isUsState(text, tokens, first, last)) return false;
  if (place === homonym.country && isUsState(text, tokens, first, last)) return false;
  const previous = tokens[first - 1];
  const begins = !previous || tokens[first]?.begins || /^[.!?]$/.test(previous.text);
  // "Sydney, our head of product": a person.
  if (begins && tokens[last + 1]?.text === "," && articles.has(tokens[last + 2]?.text ?? "")) return false;
  if (capital.test(text.slice(start, end)) || !capital.test(phrase.text)) return !(begins && ordinary.has(name));
  return name.length >= 4 && !ordinary.has(name) && locatives.has(previous?.text ?? "");
}

/** "Mme Nancy Orléans", "F. Milan", "cc: Milan", "Milan says it's the DB", "Bank of Ireland": people and houses. */
function isPerson(text: string, tokens: readonly Token[], first: number, last: number): boolean {
  const before = (back: number) => tokens[first - back]?.text ?? "";
  const title = before(1) === "." ? before(2) : before(1);
  if (titles.has(title) || (before(1) === "." && /^[a-z]$/.test(before(2)) && isTight(tokens, first - 2))) return true;
  if (isHouse(text, tokens, first) && !isTownItself(tokens, first, last)) return true;
  let start = first;
  while (start > 0 && !tokens[start]?.begins) start -= 1;
  if (headers.has(tokens[start]?.text ?? "") && tokens[start + 1]?.text === ":" && start + 1 < first) return true;
  const opens = start === first || /^[.!?;]$/.test(before(1));
  return opens && sayers.has(tokens[last + 1]?.text ?? "");
}

const isTight = (tokens: readonly Token[], at: number) => tokens[at]?.end === tokens[at + 1]?.start;

/** "Port de Marseille", "Bank of Ireland": a name of its own, in capitals. */
function isHouse(text: string, tokens: readonly Token[], first: number): boolean {
  let at = first - 1;
  if (!joining.has(tokens[at]?.text ?? "")) return false;
  while (joining.has(tokens[at]?.text ?? "")) at -= 1;
  const token = tokens[at];
  return token !== undefined && institutions.has(token.text) && capital.test(text.slice(token.start, token.end));
}

/** "Ville de Gatineau : portail citoyen", at the beginning of a line: whose people it is for. */
export function isTownItself(tokens: readonly Token[], first: number, last: number): boolean {
  let at = first - 1;
  while (joining.has(tokens[at]?.text ?? "")) at -= 1;
  const isTown = at < first - 1 && tokens[at]?.begins === true && towns.has(tokens[at]?.text ?? "");
  return isTown && tokens[last + 1]?.text === ":";
}

/** "Birmingham, Alabama", "London (Ontario)", "Victoria BC": the town of that name there, which the list lacks. */
function isElsewhere(text: string, tokens: readonly Token[], place: PlaceId | undefined, last: number): boolean {
  const country = place && countryOfTown(place);
  if (!country) return false;
  const sign = tokens[last + 1]?.text ?? "";
  const isApart = sign === "," || sign === "(";
  const at = isApart ? last + 2 : last + 1;
  const code = text.slice(tokens[at]?.start, tokens[at]?.end);
  return stateRows.some(({ owner, names, codes, of }) => {
    if (owner === country || (of && !of.includes(place))) return false;
    // "Users in Rome, IN and …" is no state where the next word is not alone.
    if (codes.includes(code)) return true;
    return isApart && names.some((state) => startsWith(tokens, at, state));
  });
}

/** "Georgia, Florida and Texas", "Atlanta, Georgia", "Georgia, USA", "state of Georgia": no country, and no other town. */
function isUsState(text: string, tokens: readonly Token[], first: number, last: number): boolean {
  const textAt = (at: number) => tokens[at]?.text ?? "";
  if (isAmongStates(tokens, first, last)) return true;
  if (textAt(first - 1) === "," && usTowns.some((name) => endsWith(tokens, first - 2, name))) return true;
  if (statesOf.has(textAt(first - 2)) && joining.has(textAt(first - 1))) return true;
  if (textAt(last + 1) !== "," && textAt(last + 1) !== "(") return false;
  const next = tokens[last + 2];
  return next !== undefined && /^USA?$/.test(text.slice(next.start, next.end));
}

const { homonymousState: homonym } = notPlaces;
const statesOf = new Set(["state", "etat"]);
/** The words of each town's name. */
const usTowns = namesOfTowns("US").map(wordsOf);

function endsWith(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  return startsWith(tokens, at - words.length + 1, words);
}

/** "Georgia, Florida and Texas": a state of the same name as a country, among others. */
function isAmongStates(tokens: readonly Token[], first: number, last: number): boolean {
  const isState = (at: number) => isStateName(tokens, at);
  if (!isState(first)) return false;
  for (let at = Math.max(0, first - reachOfStates); at <= last + reachOfStates; at += 1)
    if ((at < first || at > last) && isState(at)) return true;
  return false;
}

/** Whether a name of a state of the United States begins at a token, whatever else is called so: "New York", "Georgia". */
export function isStateName(tokens: readonly Token[], at: number): boolean {
  return stateNames.get(tokens[at]?.text ?? "")?.some((name) => startsWith(tokens, at, name)) ?? false;
}

/** How far apart two states of a list stand, in tokens. */
const reachOfStates = 3;
const unlessBeside = new Map(Object.entries<string[]>(notPlaces.unlessBeside));
/** States of the United States, in words, by the first word of their names. */
const stateNames = new Map<string, (readonly string[])[]>();
for (const name of [...homonym.names, ...states.US.names, ...namesOfParts("US")]) {
  const words = wordsOf(name);
  const start = words[0] ?? "";
  stateNames.set(start, [...(stateNames.get(start) ?? []), words]);
}

const stateRows = Object.entries<{ names: string[]; codes?: string[]; of?: string[] }>(states).map(
  ([owner, { names, codes = [], of }]) => {
    const all = new Set([...names, ...namesOfParts(owner), ...(owner === "US" ? homonym.names : [])]);
    return { owner, codes, of, names: [...all].map(wordsOf) };
  },
);

function wordsOf(name: string): readonly string[] {
  return fold(name).split(/[ -]/);
}

function startsWith(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  return words.every((part, offset) => tokens[at + offset]?.text === part);
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
