import { comparePrices, type PriceRow } from "@/lib/facts/compare-prices";
import { productOfFact } from "@/lib/facts/product-of-fact";
import { formatMessage } from "@/lib/i18n/message";
import type { Locale } from "@/lib/i18n/locales";
import { loadMessages } from "@/lib/i18n/messages";
import { factPath, factSubjectPath } from "@/lib/site/routes";
import { FactsSection } from "./facts-frame";
import { WideTable } from "./wide-table";

/** Prices of the same unit side by side; one below the other where the screen is narrow. */
export function PriceComparison({ locale }: { locale: Locale }) {
  const { prices, comparison } = loadMessages(locale, "facts");
  return (
    <>
      <p className="max-w-measure">{prices.lead}</p>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-8 lg:grid-cols-2">
        {comparePrices(locale).map(({ id, unit, rows }) => (
          <FactsSection key={id} id={id} title={formatMessage(prices.title, { unit })}>
            <WideTable title={formatMessage(prices.title, { unit })} locale={locale}>
              <table className="w-full text-left text-sm">
                <thead>
                  <tr className="border-b-2 border-line">
                    <th className="py-2 pr-3">{comparison.product}</th>
                    <th className="px-3 py-2 text-right">{prices.price}</th>
                    <th className="py-2 pl-3">{prices.plan}</th>
                  </tr>
                </thead>
                <tbody>
                  {rows.map((row) => (
                    <Row key={row.fact.id} row={row} locale={locale} />
                  ))}
                </tbody>
              </table>
            </WideTable>
          </FactsSection>
        ))}
      </div>
    </>
  );
}

function Row({ row: { name, price, included, condition, fact }, locale }: { row: PriceRow; locale: Locale }) {
  const { prices, comparison } = loadMessages(locale, "facts");
  return (
    <tr className="border-b border-line align-top">
      <th scope="row" className="py-2 pr-3 font-semibold">
        <a href={factSubjectPath(locale, productOfFact(fact.id))} className="text-ink">
          {name}
        </a>
      </th>
      <td className="px-3 py-2 text-right whitespace-nowrap">
        <a href={factPath(locale, fact.id)} className="text-ink">
          {price}
        </a>
        <a href={fact.source.url} rel="noreferrer" className="relative block text-xs text-muted">
          <span className="sr-only">{comparison.source} </span>
          {fact.source.checkedOn}
        </a>
      </td>
      <td className="py-2 pl-3">
        {condition}
        {included && <span className="block text-muted">{formatMessage(prices.included, { amounts: included })}</span>}
      </td>
    </tr>
  );
}
