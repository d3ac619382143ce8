import type { ProductFacts } from "@/lib/facts/group-facts";
import type { Locale } from "@/lib/i18n/locales";
import { factSubjectPath } from "@/lib/site/routes";
import { FactCards } from "./fact-cards";
import { FactsSection } from "./facts-frame";

/** Facts of several products, each product's together. */
export function FactsByProduct({ groups, locale }: { groups: readonly ProductFacts[]; locale: Locale }) {
  return groups.map(({ id, name, facts }) => (
    <FactsSection
      key={id}
      id={id}
      title={
        <a href={factSubjectPath(locale, id)} className="text-ink">
          {name}
        </a>
      }
    >
      <FactCards facts={facts} locale={locale} />
    </FactsSection>
  ));
}
