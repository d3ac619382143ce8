import { countryCodes } from "@/content/places/ids";
import { roles, states } from "@/lib/content/recognition-words";
import { clauseAround } from "./clauses";
import type { Found } from "./phrases";
import { fold, type Token } from "./tokens";

// What stands around the places of a list: signs, figures, shares and times.

const standing = new Set(roles.standing);
const times = new Set(roles.times);
const starts = new Set(roles.starts);
const small = new Set([...roles.standing, ...roles.smallWords]);
const machines = new Set(roles.machines.map(fold));

/** What joins the items of a list, in the two languages. */
export const listSigns: ReadonlySet<string> = new Set([",", "/", "&", "+", "and", "et"]);

/** A token of digits alone. */
export const number = /^\d+$/;
const gluedTime = /^\d+(?:ms|s|sec)$/;

/** Whether a time ends at a token: "165 ms", "165ms". */
export function isTimeAt(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? "";
  return gluedTime.test(text) || (times.has(text) && number.test(tokens[at - 1]?.text ?? ""));
}

/** "60 in Réunion", "400 ms in Lille": as many, or as long a wait, at that place. */
export function isCountedAt(tokens: readonly Token[], first: number): boolean {
  if (!standing.has(tokens[first - 1]?.text ?? "")) return false;
  const [unit, amount] = [tokens[first - 2], tokens[first - 3]];
  if (isTimeAt(tokens, first - 2)) return true;
  if (times.has(unit?.text ?? "")) return false;
  // "Version 2 in Frankfurt" counts nothing: what is counted stands at a beginning or behind a sign or a small word.
  return (
    number.test(unit?.text ?? "") && (amount === undefined || unit?.begins || /^(?:\W|et|and|dont)$/.test(amount.text))
  );
}

const arrows = new Set(["→", ">"]);
const beforeItem = new Set([...listSigns, ":", "(", ";"]);
const capital = /^\p{Lu}\p{Ll}/u;
const ofMachines = new Set([...roles.compute, ...roles.database].map(fold));

/** Whether an arrow leads on from a token: "Dakar → Paris". */
export const isArrow = (tokens: readonly Token[], at: number): boolean => arrows.has(tokens[at]?.text ?? "");

/** Whether a token is written as a name is. */
export const isName = (text: string, tokens: readonly Token[], at: number): boolean =>
  capital.test(text.slice(tokens[at]?.start, tokens[at]?.end));

/** "…, Thiès → Paris 78 ms": an arrow behind a name of a list that nothing here knows; not "RTT : Serveur → Dakar". */
export function isStrangersArrow(text: string, tokens: readonly Token[], at: number): boolean {
  if (!isArrow(tokens, at) || !isName(text, tokens, at - 1) || ofMachines.has(tokens[at - 1]?.text ?? "")) return false;
  let before = at - 2;
  while (isName(text, tokens, before) && !tokens[before + 1]?.begins) before -= 1;
  return tokens[before + 1]?.begins === true || beforeItem.has(tokens[before]?.text ?? "");
}

/** How far the items of a list of places stand apart, in tokens: figures and short words. */
const mostBetween = 12;
/** Words of a list that are longer than its short ones. */
export const listWords: ReadonlySet<string> = new Set(roles.listWords.map(fold));

/** Between two places of a list stand signs, figures and short words: "45% Germany, 15% South Korea". */
export function isListBetween(tokens: readonly Token[]): boolean {
  return (
    tokens.length <= mostBetween &&
    tokens.every(({ text }) => text !== ":" && (text.length <= 3 || number.test(text) || listWords.has(text)))
  );
}

/**
 * "58 % Québec", "30 % depuis le Cameroun", "Brazil (70 %": a share of something that is there; not of a machine, which is
 * "at 80% in Lille".
 */
export function isShareOf(
  tokens: readonly Token[],
  { first, last }: Pick<Found<unknown>, "first" | "last">,
  [from, to]: [number, number],
): boolean {
  const isPercent = (at: number) => tokens[at]?.text === "%" && number.test(tokens[at - 1]?.text ?? "");
  let before = first - 1;
  while (first - before <= 3 && small.has(tokens[before]?.text ?? "")) before -= 1;
  const after = tokens[last + 1]?.text === "(" ? last + 2 : last + 1;
  if (!isPercent(before) && !isPercent(after + 1)) return false;
  return !tokens.slice(from, to + 1).some(({ text }) => machines.has(text));
}

const acronym = /^[A-Z]{2,3}$/;
const countries = new Set<string>(countryCodes);
const stateCodes = new Set(Object.values(states).flatMap((row) => ("codes" in row ? row.codes.map(fold) : [])));
const audience = new Set([...roles.people, ...roles.users].map(fold));

/**
 * "Trafic : BE 88 %, FR 10 %": codes of countries with their shares in a sentence about users. One that is no country's
 * ("IT 40 %, RH 30 %"), and codes that are all states' ("CA 40 %, IN 25 %"), make the others something else.
 */
export function isAmongCodes(
  text: string,
  tokens: readonly Token[],
  { first }: Pick<Found<unknown>, "first">,
): boolean {
  const clause = clauseAround(tokens, first);
  const isShared = (at: number) =>
    acronym.test(text.slice(tokens[at]?.start, tokens[at]?.end)) && isShareOf(tokens, { first: at, last: at }, clause);
  if (!isShared(first)) return false;
  const codes: string[] = [];
  let isOfUsers = false;
  for (let at = clause[0]; at <= clause[1]; at += 1) {
    const word = tokens[at]?.text ?? "";
    isOfUsers ||= audience.has(word);
    if (isShared(at)) codes.push(word);
  }
  const isList = codes.length > 1 && codes.every((code) => countries.has(code));
  return isOfUsers && isList && !codes.every((code) => stateCodes.has(code));
}

const fromThere = new Set([...roles.smallWords, ...roles.starts]);
const coming = new Set(roles.coming);
const deeds = new Set(roles.deeds.map(fold));
/** How far before its verb what comes from a place stands, in tokens: "85 % de tous nos dons". */
const reachToDeed = 3;

/** "85 % des dons viennent de Suisse": what people do comes from where they are; not "80 % des colis viennent de Chine". */
export function isComingFrom(tokens: readonly Token[], first: number): boolean {
  let at = first - 1;
  // "Les requêtes arrivent à Paris" tells where they go.
  while (first - at <= 3 && fromThere.has(tokens[at]?.text ?? "")) at -= 1;
  if (at === first - 1 || !coming.has(tokens[at]?.text ?? "")) return false;
  return tokens.slice(Math.max(0, at - reachToDeed), at).some(({ text }) => deeds.has(text));
}

/** "From Lagos a page takes 900 ms", "95 ms depuis Dakar": who waits is there. */
export function isMeasuredFrom(tokens: readonly Token[], first: number, [from, to]: [number, number]): boolean {
  if (!starts.has(tokens[first - 1]?.text ?? "")) return false;
  for (let at = from; at <= to; at += 1) if (isTimeAt(tokens, at)) return true;
  return false;
}
