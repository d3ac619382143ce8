import { factThemes } from "@/lib/content/fact-themes";
import { comparisonTables } from "@/lib/facts/comparison";
import type { Locale } from "@/lib/i18n/locales";
import { loadMessages } from "@/lib/i18n/messages";
import { factSubjectPath } from "@/lib/site/routes";
import { ComparisonTable } from "./comparison-table";
import { FactsSection } from "./facts-frame";

/** Every limit of every product side by side; of one alone, the page of its theme. */
export function Comparison({ locale }: { locale: Locale }) {
  const messages = loadMessages(locale, "facts").comparison;
  const compared = factThemes.filter(({ id }) => comparisonTables(locale, id).length > 0);
  return (
    <>
      <div>
        <p>{messages.pick}</p>
        <ul className="flex flex-wrap gap-x-5 text-sm">
          {compared.map(({ id, title }) => (
            <li key={id}>
              <a href={factSubjectPath(locale, id)} className="inline-block py-1">
                {title[locale]}
              </a>
            </li>
          ))}
        </ul>
      </div>
      <ComparisonTables locale={locale} />
    </>
  );
}

/** The tables, or those of a theme alone. */
export function ComparisonTables({ locale, theme }: { locale: Locale; theme?: string }) {
  const { tables } = loadMessages(locale, "facts").comparison;
  return comparisonTables(locale, theme).map((table) => (
    <FactsSection key={table.id} id={table.id} title={tables[table.id]}>
      <ComparisonTable table={table} locale={locale} />
    </FactsSection>
  ));
}
