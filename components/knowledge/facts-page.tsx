import type { Metadata } from "next";
import { roundTripPairs, roundTripSources, regionList } from "@/content/regions";
import { regulationIds } from "@/content/regulations/ids";
import { allPlatforms, allStores, loadRegulation } from "@/lib/content/knowledge";
import type { Attribute } from "@/lib/content/knowledge-schema";
import { filterFacts } from "@/lib/facts/filter-facts";
import { formatDate } from "@/lib/i18n/dates";
import { formatMessage, formatPlural } from "@/lib/i18n/message";
import type { Locale } from "@/lib/i18n/locales";
import { loadMessages } from "@/lib/i18n/messages";
import { factsPath } from "@/lib/site/routes";
import { presentFact } from "@/lib/prompt/present";
import { pageMetadata } from "@/lib/site/page-metadata";
import { FactSource } from "./fact-list";

export function factsMetadata(locale: Locale): Metadata {
  const { title, description } = loadMessages(locale, "facts");
  return pageMetadata({ locale, title, description, pathOf: factsPath, image: "home" });
}

type Props = { locale: Locale; filters: Record<string, string | string[] | undefined> };

/** Every fact, filtered by the address: a form does it, no script is needed. */
export function FactsPage({ locale, filters }: Props) {
  const messages = loadMessages(locale, "facts");
  const knowledge = loadMessages(locale, "knowledge");
  const product = String(filters.platform ?? "");
  const attribute = String(filters.kind ?? "");
  const facts = filterFacts({ product, attribute });
  const attributes: Record<string, string> = messages.attributes;
  const readings = Object.values(roundTripPairs).flatMap((row) => Object.values(row ?? {}).flat());
  return (
    <main id="content" className="mx-auto grid max-w-6xl grid-cols-[minmax(0,1fr)] gap-10 px-4 py-10">
      <div>
        <h1 className="text-4xl">{messages.title}</h1>
        <p className="mt-2 max-w-measure text-lg text-muted">{messages.lead}</p>
      </div>
      <form method="get" action={factsPath(locale)} className="flex flex-wrap items-end gap-4">
        <Select name="platform" label={messages.product} all={messages.allProducts} value={product}>
          <Group label={messages.platforms} products={allPlatforms} />
          <Group label={messages.stores} products={allStores} />
        </Select>
        <Select name="kind" label={messages.attribute} all={messages.allAttributes} value={attribute}>
          {Object.entries(attributes).map(([id, label]) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </Select>
        <button type="submit" className="button">
          {messages.filter}
        </button>
        {(product || attribute) && (
          <a href={factsPath(locale)} className="inline-flex min-h-11 items-center">
            {messages.clear}
          </a>
        )}
      </form>
      <section aria-labelledby="fact-list" className="grid gap-3">
        <h2 id="fact-list" className="text-lg">
          {facts.length > 0 ? formatPlural(locale, messages.count, facts.length) : messages.none}
        </h2>
        <div className="overflow-x-auto" tabIndex={0} role="region" aria-labelledby="fact-list">
          <table className="w-full min-w-[36rem] text-left">
            <thead>
              <tr className="border-b-2 border-line text-sm">
                <th className="py-2 pr-4">{messages.head.fact}</th>
                <th className="py-2 pr-4">{messages.head.attribute}</th>
                <th className="py-2">{messages.head.source}</th>
              </tr>
            </thead>
            <tbody>
              {facts.map((fact) => {
                const shown = presentFact(fact, locale);
                return (
                  <tr key={fact.id} id={fact.id} className="border-b border-line align-top target:bg-mark">
                    <td className="py-2 pr-4">
                      {shown.text}{" "}
                      <a
                        href={`#${fact.id}`}
                        aria-label={`${messages.link} (${fact.id})`}
                        className="text-muted no-underline"
                      >
                        #
                      </a>
                    </td>
                    <td className="py-2 pr-4 text-sm">{attributes[fact.attribute]}</td>
                    <td className="py-2 text-sm text-muted">
                      <FactSource fact={shown} locale={locale} messages={knowledge.facts} />
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
        <p className="text-sm">
          <a href={`/api/facts?lang=${locale}${product === "" ? "" : `&platform=${encodeURIComponent(product)}`}`}>
            {messages.json}
          </a>
        </p>
      </section>
      <section aria-labelledby="unknowns" className="max-w-measure">
        <h2 id="unknowns" className="text-2xl">
          {messages.unknownTitle}
        </h2>
        <p className="mt-1 text-muted">{messages.unknownLead}</p>
        <dl className="mt-3 grid gap-2">
          {[...allPlatforms, ...allStores].map(
            ({ id, name, unknowns }) =>
              unknowns.length > 0 && (
                <div key={id}>
                  <dt className="font-semibold">{name}</dt>
                  <dd>{unknowns.map((unknown: Attribute) => attributes[unknown]).join(", ")}</dd>
                </div>
              ),
          )}
        </dl>
      </section>
      <section aria-labelledby="distances" className="max-w-measure">
        <h2 id="distances" className="text-2xl">
          {messages.latencyTitle}
        </h2>
        <p className="mt-1">
          {formatMessage(messages.latencyText, { count: readings.length, metros: regionList.length })}
        </p>
        <ul className="mt-2 list-disc pl-5">
          {roundTripSources.map((source, index) => (
            <li key={source.id}>
              <a href={source.url} rel="noreferrer">
                {source.label}
              </a>
              , {source.statistic[locale]}, {formatDate(source.checkedOn, locale)} (
              {readings.filter(([from]) => from === index).length})
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="regulations" className="max-w-measure">
        <h2 id="regulations" className="text-2xl">
          {messages.regulationsTitle}
        </h2>
        {regulationIds.map((id) => {
          const { name, points, source } = loadRegulation(id);
          const { url, ...rest } = source;
          return (
            <section key={id} id={id} className="mt-4">
              <h3 className="text-lg">{name[locale]}</h3>
              <ul className="list-disc pl-5">
                {points[locale].map((point) => (
                  <li key={point}>{point}</li>
                ))}
              </ul>
              <p className="text-sm text-muted">
                <a href={url} rel="noreferrer" className="text-muted">
                  {new URL(url).hostname}
                </a>
                , {formatMessage(knowledge.facts[rest.dateKind], { date: formatDate(rest.checkedOn, locale) })},{" "}
                {knowledge.facts.confidence[rest.confidence]}
              </p>
            </section>
          );
        })}
      </section>
    </main>
  );
}

type SelectProps = { name: string; label: string; all: string; value: string; children: React.ReactNode };

function Select({ name, label, all, value, children }: SelectProps) {
  return (
    <div className="max-w-full min-w-0">
      <label htmlFor={`filter-${name}`} className="block font-semibold">
        {label}
      </label>
      <select
        id={`filter-${name}`}
        name={name}
        defaultValue={value}
        className="mt-1 min-h-11 w-full rounded-md border border-control bg-surface px-3"
      >
        <option value="">{all}</option>
        {children}
      </select>
    </div>
  );
}

function Group({ label, products }: { label: string; products: { id: string; name: string }[] }) {
  return (
    <optgroup label={label}>
      {products.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </optgroup>
  );
}
