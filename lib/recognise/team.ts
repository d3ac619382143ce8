import { figures } from "@/lib/content/recognition-words";
import { clauseAround } from "./clauses";
import { type ReadNumber, readNumber } from "./numbers";
import { findPhrases, indexPhrases } from "./phrases";
import { fold, type Token } from "./tokens";

const teams = new Set(figures.teams.map(fold));
const makers = new Set(figures.makers.map(fold));
const people = new Set(figures.people.map(fold));
const of = new Set(["de", "d", "'", "of"]);
const specialities = new Set(figures.specialities);
const madeFor = new Set(figures.madeFor);
const counted = new Set([
  ",",
  ".",
  ";",
  "!",
  ")",
  "dont",
  "including",
  "in",
  "of",
  "a",
  "et",
  "and",
  ...makers,
  ...people,
]);
const weAre = indexPhrases(figures.weAre.map((text) => ({ text, value: true })));
const toMaintain = indexPhrases(figures.toMaintain.map((text) => ({ text, value: true })));

/** A team of more is an organisation: the number says something else then. */
const largest = 200;

/**
 * Reads how many people build and run the case: "une équipe de six", "a twelve-person team", "we are three", "two people
 * maintain it". Employees and users are not the team.
 * @returns the number and the tokens that say it
 */
export function readTeam(
  text: string,
  tokens: readonly Token[],
): { first: number; last: number; value: number } | undefined {
  const areEnds = new Set(findPhrases(text, tokens, weAre).map(({ last }) => last));
  const maintainStarts = findPhrases(text, tokens, toMaintain).map(({ first }) => first);
  for (let at = 0; at < tokens.length; at += 1) {
    const number = readNumber(text, tokens, at);
    if (!number) continue;
    if (number.unit === undefined && number.value >= 1 && number.value <= largest) {
      const last = lastOfTeam(tokens, number, areEnds, maintainStarts);
      if (last !== undefined) return { first: number.first, last, value: number.value };
    }
    at = number.last;
  }
  return undefined;
}

function lastOfTeam(
  tokens: readonly Token[],
  number: ReadNumber,
  areEnds: ReadonlySet<number>,
  maintainStarts: readonly number[],
): number | undefined {
  const word = (at: number) => tokens[at]?.text ?? "";
  let before = number.first - 1;
  while (of.has(word(before))) before -= 1;
  let next = number.last + 1;
  // "Five backend developers"
  for (let at = next; at <= next + 2 && specialities.has(word(at)); at += 1)
    if (makers.has(word(at + 1))) next = at + 1;
  const isMakers = makers.has(word(next));
  const isPeople = people.has(word(next));
  const lastOne = isMakers || isPeople ? next : number.last;
  if (before < number.first - 1 && teams.has(word(before))) return lastOne;
  if ((isPeople || isMakers) && teams.has(word(next + 1))) return next + 1;
  if (areEnds.has(number.first - 1) && (next >= tokens.length || counted.has(word(next)))) return lastOne;
  if (isMakers && !madeFor.has(word(number.first - 1)) && number.value > 1) return lastOne;
  const [, to] = clauseAround(tokens, next);
  const maintains = maintainStarts.some((start) => start > next && start <= Math.min(to, next + 7));
  const isCounted = [next, next + 1, next + 2].some((at) => people.has(word(at)));
  return isCounted && maintains ? next : undefined;
}
