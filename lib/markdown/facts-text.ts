import { allPlatforms, allStores } from "@/lib/content/knowledge";
import { pageTexts } from "@/lib/content/page-texts";
import { type FactFilter, filterFacts } from "@/lib/facts/filter-facts";
import type { Fact } from "@/lib/content/knowledge-schema";
import type { Locale } from "@/lib/i18n/locales";

/**
 * The facts as Markdown, one part per product, as the facts page lists them.
 * @param filter what the page is narrowed to; unknown values leave no product
 */
export function factsText({ product, attribute }: FactFilter, locale: Locale): string {
  const parts = [...allPlatforms, ...allStores]
    .filter(({ id }) => product === "" || product === id)
    .flatMap(({ id, name }) => {
      const facts = filterFacts({ product: id, attribute });
      if (facts.length === 0) return [];
      return [`## ${name}\n\n${factLines(facts, locale)}`];
    });
  return [`# ${pageTexts.factsTitle[locale]}`, pageTexts.factsLead[locale], ...parts].join("\n\n");
}

/** Facts as a list, each with its source, date and confidence. */
export function factLines(facts: readonly Fact[], locale: Locale): string {
  return facts.map(({ text, source }) => `- ${text[locale]} ${sourceWords(source, locale)}`).join("\n");
}

/** @example sourceWords(fact.source, "en") // "https://… (read on 2026-11, high)" */
export function sourceWords({ url, dateKind, checkedOn, confidence }: Fact["source"], locale: Locale): string {
  const read = (dateKind === "read" ? pageTexts.checkedOn : pageTexts.documentOf)[locale];
  return `${url} (${read} ${checkedOn}, ${confidence})`;
}
