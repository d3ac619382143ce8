import type { Metadata } from "next";
import { regionList } from "@/lib/content/regions";
import { roundTripPairs, roundTripSources } from "@/lib/content/round-trips";
import { allPlatforms, allStores } from "@/lib/content/knowledge";
import type { Attribute } from "@/lib/content/knowledge-schema";
import { filterFacts } from "@/lib/facts/filter-facts";
import { formatDate } from "@/lib/i18n/dates";
import { formatMessage, formatPlural } from "@/lib/i18n/message";
import type { Locale } from "@/lib/i18n/locales";
import { loadMessages } from "@/lib/i18n/messages";
import { factsPath } from "@/lib/site/routes";
import { pageMetadata } from "@/lib/site/page-metadata";
import { FactTable } from "./fact-table";
import { RegulationList } from "./regulation-list";
import { ProductList } from "./product-list";
import { EstimateErrors } from "./estimate-errors";
import { PlatformPlaces } from "./platform-places";

export function factsMetadata(locale: Locale): Metadata {
  const { title, description } = loadMessages(locale, "facts");
  return pageMetadata({ locale, title, description, pathOf: factsPath, image: "home" });
}

type Props = { locale: Locale; filters: Record<string, string | string[] | undefined> };

/** Every fact, filtered by the address: a form does it, no script is needed. */
export function FactsPage({ locale, filters }: Props) {
  const messages = loadMessages(locale, "facts");
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
        <FactTable facts={facts} locale={locale} labelledBy="fact-list" />
        <p className="text-sm">
          <a href={`/api/facts?lang=${locale}${product === "" ? "" : `&platform=${encodeURIComponent(product)}`}`}>
            {messages.json}
          </a>
        </p>
      </section>
      <section aria-labelledby="products" className="max-w-measure">
        <h2 id="products" className="text-2xl">
          {messages.productsTitle}
        </h2>
        <ProductList locale={locale} />
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
        <EstimateErrors locale={locale} />
      </section>
      <PlatformPlaces locale={locale} />
      <section aria-labelledby="regulations" className="max-w-measure">
        <h2 id="regulations" className="text-2xl">
          {messages.regulationsTitle}
        </h2>
        <RegulationList locale={locale} />
      </section>
      <section aria-labelledby="credits" className="max-w-measure">
        <h2 id="credits" className="text-2xl">
          {messages.creditsTitle}
        </h2>
        <p className="mt-1">
          <a href="https://www.geonames.org/" rel="noreferrer">
            {messages.creditsPlaces}
          </a>
        </p>
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
