import { allFacts } from "@/lib/content/knowledge";
import type { Fact } from "@/lib/content/knowledge-schema";
import { fold } from "@/lib/recognise/tokens";
import { locales } from "@/lib/i18n/locales";
import type { Check } from "../check";
import { addressesIn, type Expected, normalAddress } from "../expected";
import type { Found } from "../finding";
import type { Row } from "../markdown";
import { isSame, type Quantity, readMoney, readNumbers, readQuantities } from "../quantities";
import { hasWordOf, wordsIn } from "../text";
import { registerOf } from "./register";

const plans = ["freePlan", "paidPlan", "enterprisePlan"] as const;
const scales = ["thousand", "million", "billion"] as const;

/** Rows of the register that cite a fact of the prompt: its value, its bound and its plan stay as they were supplied. */
export const suppliedFacts: Check = {
  id: "supplied-facts",
  run({ answer, expected, locale }) {
    if (!expected) return [];
    return (registerOf(answer)?.rows ?? []).flatMap((row): Found[] => {
      const cited = factsOf(row, expected);
      const [fact] = cited.facts;
      if (!fact) return [];
      const at = { line: row.line, values: { fact: fact.text[locale], url: fact.source.url } };
      const said = fold(cited.said);
      const texts = cited.facts.map(({ text }) => fold(locales.map((each) => text[each]).join(" | ")));
      if (isChanged(said, texts, cited.byCode)) return [{ key: "fact-changed", severity: "blocks", ...at }];
      if (dropsBound(said, texts)) return [{ key: "bound-dropped", severity: "costs", ...at }];
      return changesPlan(said, texts) ? [{ key: "plan-changed", severity: "blocks", ...at }] : [];
    });
  },
};

/**
 * The facts a row cites, and what it says beside codes and addresses. A code alone tells little, as the prompt of another
 * month gave it to another fact: of the facts that have the row's codes or its address those are meant whose words it holds.
 */
function factsOf({ cells }: Row, { facts }: Expected): { facts: Fact[]; byCode: boolean; said: string } {
  const whole = cells.join(" ");
  const codes = new Set(whole.split(/[^\p{L}\p{N}]/u));
  const addresses = new Set(addressesIn(whole).map(({ address }) => normalAddress(address)));
  // The number of the row, the source and the status are no figures; short rows have only what they say.
  const said = cells.length > 3 ? cells.slice(1, -2).join(" ") : "";
  const coded = facts.filter(({ code }) => codes.has(code)).map(({ fact }) => fact);
  const isCited = coded.length > 0 || addresses.size > 0;
  const known =
    addresses.size > 0
      ? allFacts().filter(({ source }) => addresses.has(normalAddress(source.url)))
      : facts.map(({ fact }) => fact);
  const candidates = isCited ? [...new Set([...coded, ...known])] : [];
  const stems = wordsIn(fold(said))
    .filter((word) => word.length >= leastLetters)
    .map(stem);
  const scored = candidates.map((fact) => ({ fact, score: sharedWith(stems, fact) }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  if (best === 0) return { facts: [], byCode: false, said };
  const isMeant = ({ fact, score }: (typeof scored)[number]) =>
    score === best || (coded.includes(fact) && score * 2 >= best);
  const meant = scored.filter(isMeant).map(({ fact }) => fact);
  return { facts: meant, byCode: meant.some((fact) => coded.includes(fact)), said };
}

/** Letters of a word that tells one fact from another: "CPU" does. */
const leastLetters = 3;
const stem = (word: string) => word.slice(0, Math.max(leastLetters, word.length - 2));

function sharedWith(stems: readonly string[], { text }: Fact): number {
  const texts = locales.map((locale) => fold(text[locale]));
  return stems.filter((each) => texts.some((folded) => folded.includes(each))).length;
}

/** Figures that have nothing in common with those of the facts: of the same kind, or, where a code names one, any. */
function isChanged(said: string, texts: readonly string[], byCode: boolean): boolean {
  const known = texts.flatMap(readQuantities);
  const quantities = readQuantities(said);
  const kinds = (["time", "size"] as const).flatMap((dimension) => {
    const own = quantities.filter((each) => each.dimension === dimension);
    const theirs = known.filter((each) => each.dimension === dimension);
    return own.length > 0 && theirs.length > 0 ? [own.some((each) => theirs.some((other) => isSame(each, other)))] : [];
  });
  const [money, prices] = [readMoney(said), texts.flatMap(readMoney)];
  if (money.length > 0 && prices.length > 0)
    kinds.push(money.some((each) => prices.includes(each)) && !changesScale(said, texts));
  // Several rows' worth of figures in one: it is enough that each kind has one that was supplied.
  if (kinds.length > 0) return kinds.includes(false);
  if (!byCode) return false;
  const numbers = readNumbers(said);
  const knownNumbers = texts.flatMap(readNumbers);
  if (numbers.length === 0 || knownNumbers.length === 0) return false;
  return !numbers.some((number) => knownNumbers.includes(number));
}

/** "per million" cited as "per thousand". */
function changesScale(said: string, texts: readonly string[]): boolean {
  const own = scales.filter((scale) => hasWordOf(said, scale));
  const theirs = scales.filter((scale) => texts.some((text) => hasWordOf(text, scale)));
  return own.length > 0 && theirs.length > 0 && !own.some((scale) => theirs.includes(scale));
}

/** "60 s or more" cited as "60 s". */
function dropsBound(said: string, texts: readonly string[]): boolean {
  if (hasWordOf(said, "atLeast")) return false;
  const bounded = texts.flatMap(quantitiesAtLeast);
  return readQuantities(said).some((each) => bounded.some((other) => isSame(each, other)));
}

/** The quantities of a folded text that are followed by a word for "or more". */
export function quantitiesAtLeast(folded: string): Quantity[] {
  return readQuantities(folded).filter(({ end }) =>
    ["ou plus", "or more"].some((bound) =>
      folded
        .slice(end, end + 12)
        .trim()
        .startsWith(bound),
    ),
  );
}

function changesPlan(said: string, texts: readonly string[]): boolean {
  const plansOf = (folded: string) => plans.filter((plan) => hasWordOf(folded, plan));
  const [own, theirs] = [plansOf(said), texts.flatMap(plansOf)];
  return own.length > 0 && theirs.length > 0 && !own.some((plan) => theirs.includes(plan));
}
