import { allPlatforms, allStores } from "@/lib/content/knowledge";
import { pageTexts } from "@/lib/content/page-texts";
import { type FactFilter, filterFacts } from "@/lib/facts/filter-facts";
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
      const lines = facts.map(({ text, source }) => {
        const read = (source.dateKind === "read" ? pageTexts.checkedOn : pageTexts.documentOf)[locale];
        return `- ${text[locale]} ${source.url} (${read} ${source.checkedOn}, ${source.confidence})`;
      });
      return [`## ${name}\n\n${lines.join("\n")}`];
    });
  return [`# ${pageTexts.factsTitle[locale]}`, pageTexts.factsLead[locale], ...parts].join("\n\n");
}
