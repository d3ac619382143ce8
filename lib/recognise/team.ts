import { figures } from "@/lib/content/recognition-words";
import { clauseAround } from "./clauses";
import { partAround } from "./figure-cues";
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
  ...figures.ofUs.map(fold),
]);
/** What may stand behind a bare number of people: "Team: 8." */
const ends = new Set([",", ".", ";", "!", ")", "(", "|"]);
const weAre = indexPhrases(figures.weAre.map((text) => ({ text, value: true })));
const toMaintain = indexPhrases(figures.toMaintain.map((text) => ({ text, value: true })));
const alone = indexPhrases(figures.alone.map((text) => ({ text, value: true })));
const notOurs = indexPhrases(figures.notOurTeam.map((text) => ({ text, value: true })));
const otherwise = indexPhrases(figures.otherwise.map((text) => ({ text, value: true })));

/** A team of more is an organisation: the number says something else then. */
const largest = 200;

/**
 * Reads how many people build and run the case: "une équipe de six", "a twelve-person team", "we are three", "two people
 * maintain it", "team: 8". Employees, users, and the people of a client or a supplier are not the team.
 * @returns the number and the tokens that say it
 */
export function readTeam(
  text: string,
  tokens: readonly Token[],
): { first: number; last: number; value: number } | undefined {
  const areEnds = new Set(findPhrases(text, tokens, weAre).map(({ last }) => last));
  const maintainStarts = findPhrases(text, tokens, toMaintain).map(({ first }) => first);
  const isOthers = readOthers(text, tokens);
  for (let at = 0; at < tokens.length; at += 1) {
    const number = readNumber(text, tokens, at);
    if (!number) continue;
    if (number.unit === undefined && number.value >= 1 && number.value <= largest) {
      const last = lastOfTeam(tokens, number, areEnds, maintainStarts);
      if (last !== undefined && !isOthers(number.first, last))
        return { first: number.first, last, value: number.value };
    }
    at = number.last;
  }
  const [one] = findPhrases(text, tokens, alone);
  return one && { first: one.first, last: one.last, value: 1 };
}

/** Tells of a number of people whether they are a client's, a supplier's, users, or not there: "we lost 2 engineers". */
function readOthers(text: string, tokens: readonly Token[]): (first: number, last: number) => boolean {
  const subjects = findPhrases(text, tokens, notOurs).map(({ first }) => first);
  const after = findPhrases(text, tokens, otherwise).map(({ first }) => first);
  const us = findPhrases(text, tokens, weAre).map(({ last }) => last);
  return (first, last) => {
    const [start, end] = partAround(tokens, first, last);
    // "We are a supplier with a team of six"; but "we're hiring 3 engineers".
    const isUs = (subject: number) => us.some((at) => at >= start && at < subject - 1);
    const isTheirs = subjects.some((at) => at >= start && at < first && !isUs(at));
    return isTheirs || after.some((at) => at > first && at <= end);
  };
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
  if (
    isAnswer(tokens, number.first) &&
    (next >= tokens.length || tokens[next]?.begins || ends.has(word(next)) || isPeople || isMakers)
  )
    return lastOne;
  if (areEnds.has(number.first - 1) && (next >= tokens.length || counted.has(word(next)))) return lastOne;
  if (isMakers && !madeFor.has(word(number.first - 1)) && number.value > 1) return lastOne;
  const [, to] = clauseAround(tokens, next);
  const maintains = maintainStarts.some((start) => start > next && start <= Math.min(to, next + 7));
  const isCounted = [next, next + 1, next + 2].some((at) => people.has(word(at)));
  return isCounted && maintains ? next : undefined;
}

/** "Team: 8", "team size: 15", "the platform team is 7" */
function isAnswer(tokens: readonly Token[], first: number): boolean {
  const word = (at: number) => tokens[at]?.text ?? "";
  if (!/^(?::|is)$/.test(word(first - 1))) return false;
  return teams.has(word(first - 2)) || (word(first - 2) === "size" && teams.has(word(first - 3)));
}
