import { firmFirst, isFirm } from "@/lib/facts/firm";
import type { SelectedFact } from "@/lib/facts/select-facts";
import { inEveryLocale, locales, type Locale } from "@/lib/i18n/locales";
import type { Tension } from "@/lib/tensions/find-tensions";
import { givenIds, preparePro, type ProGround } from "./build-pro";
import type { ListItem, PromptDocument, Segment } from "./document";
import { factItems, tensionItems } from "./knowledge-items";
import { measureItem, measurePrompt } from "./render";
import type { Brief } from "./terms";

/**
 * How long our own part may be beside what the reader gave, in UTF-16 code units, as far as the floors below allow. Each
 * source of a round trip names its own statistic: facts were not to pay for it.
 */
export const ownTextLimit = 10_650;

/** Fewer would leave the answer without ground: then the limit gives. */
const fewestFacts = 8;
const fewestPrices = 3;
const shortChecklist = 6;

export type FittedPro = { document: PromptDocument; facts: SelectedFact[] };

/** What one language's prompt is made from. */
export type ProSupplies = { brief: Brief; ground: ProGround; checklist: ListItem[]; tensions: Tension[] };

/**
 * Builds the Pro prompt. What the reader said and every tension stay; of our knowledge the last facts go first, down to
 * eight with three prices among them (fewer beside many firm facts), then the tail of the checklist, down to six, then the ways out of the tensions.
 * @param supplies in every language: the longer one decides, so that all have the same content
 */
export function fitPro(
  supplies: Record<Locale, ProSupplies>,
  language: Locale,
  facts: SelectedFact[],
  today: string,
): FittedPro {
  const longest = (length: (supply: ProSupplies) => number) =>
    Math.max(...locales.map((locale) => length(supplies[locale])));
  const lengthsOf = (items: (supply: ProSupplies) => ListItem[]) => {
    const all = locales.map((locale) => items(supplies[locale]).map(measureItem));
    return (all[0] ?? []).map((_, index) => Math.max(...all.map((lengths) => lengths[index] ?? 0)));
  };
  const lengths = {
    facts: lengthsOf(({ brief }) => factItems(brief, facts, today)),
    checklist: lengthsOf(({ checklist }) => checklist),
  };
  const prepared = inEveryLocale((locale) => preparePro(supplies[locale].brief, supplies[locale].ground));
  // The length of our own text but for the facts, the checklist and the ways out.
  const base = Math.max(
    ...locales.map((locale) => {
      const { brief, tensions } = supplies[locale];
      const items = tensionItems(brief, tensions, facts, false);
      return ownTextLength(prepared[locale]({ checklist: frame, tensions: items, facts: frame }, "ours"));
    }),
  );
  const waysOut = longest(({ brief, tensions }) =>
    sum(tensions.map(({ wayOut }) => brief.wording.words.wayOut.length + wayOut.length + 1)),
  );
  const fits = (parts: { facts: number; checklist: number; wayOut: boolean }) =>
    base +
      sum(firstFacts(facts, parts.facts).map((fact) => lengths.facts[facts.indexOf(fact)] ?? 0)) +
      sum(lengths.checklist.slice(0, parts.checklist)) +
      (parts.wayOut ? waysOut : 0) <=
    ownTextLimit;
  const parts = { facts: lengths.facts.length, checklist: lengths.checklist.length, wayOut: true };
  while (!fits(parts) && parts.facts > fewestFacts) parts.facts -= 1;
  while (!fits(parts) && parts.checklist > shortChecklist) parts.checklist -= 1;
  parts.wayOut = fits(parts);
  const kept = firstFacts(facts, parts.facts);
  const { brief, checklist, tensions } = supplies[language];
  const knowledge = {
    checklist: checklist.slice(0, parts.checklist),
    tensions: tensionItems(brief, tensions, kept, parts.wayOut),
    facts: factItems(brief, kept, today),
  };
  const document = prepared[language](knowledge, "whole");
  return { document, facts: kept };
}

/** A list's own tags count, whatever stands in it. */
const frame: ListItem[] = [{ label: "", segments: [] }];

/**
 * How long a prompt is without what the reader gave, in UTF-16 code units of its XML rendering: neither the parts that
 * answers fill nor their words elsewhere count, which may be longer in one language than in the other.
 */
export function ownTextLength(document: PromptDocument): number {
  const sections = document.sections.map((section) => ({
    ...section,
    sections: section.sections.filter(({ id }) => !givenIds.has(id)),
  }));
  return measurePrompt({ ...document, sections }, "xml", isOurs);
}

/** The answer's language follows the page's where none is chosen: its name is longer in one than in the other. */
function isOurs(from?: Segment): boolean {
  return !from?.own && !(from?.origin.kind === "answer" && from.origin.field === "answerLanguage");
}

/**
 * The facts that stay: the last give way first, prices before the rest as long as enough are left for a formula; beside
 * many firm facts one price is enough.
 */
function firstFacts(facts: SelectedFact[], count: number): SelectedFact[] {
  const prices = facts.filter(({ reason }) => reason.kind === "cost");
  const others = facts.filter(({ reason }) => reason.kind !== "cost");
  const floor = Math.min(fewestPrices, Math.max(1, count - others.filter(isFirm).length));
  const left = Math.min(prices.length, Math.max(floor, count - others.length));
  return [...firmFirst(others, count - left), ...prices.slice(0, left)];
}

function sum(lengths: readonly number[]): number {
  return lengths.reduce((total, length) => total + length, 0);
}
