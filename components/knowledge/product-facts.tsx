import { platformIds } from "@/content/platforms/ids";
import { storeIds } from "@/content/stores/ids";
import { allPlatforms, allStores } from "@/lib/content/knowledge";
import type { Platform, Store } from "@/lib/content/knowledge-schema";
import { storeSuits } from "@/lib/content/store-suits";
import { factsByTheme } from "@/lib/facts/group-facts";
import { formatMessage } from "@/lib/i18n/message";
import type { Locale } from "@/lib/i18n/locales";
import { loadMessages } from "@/lib/i18n/messages";
import { factSubjectPath } from "@/lib/site/routes";
import { FactCards } from "./fact-cards";
import { FactsFrame, FactsSection } from "./facts-frame";
import { PlatformCities, PlatformPlaces } from "./platform-places";

type Props = { product: Platform | Store; locale: Locale };

/** All that our edition knows of a product, by theme; then what it does not know. */
export function ProductFacts({ product, locale }: Props) {
  const messages = loadMessages(locale, "facts");
  const themes = factsByTheme(product);
  const platform = platformIds.find((id) => id === product.id);
  return (
    <FactsFrame
      locale={locale}
      heading={product.name}
      lead={<ProductLines product={product} locale={locale} />}
      beneath
    >
      <nav aria-label={messages.contents}>
        <ul className="flex flex-wrap gap-x-5 text-sm">
          {themes.map(({ theme }) => (
            <li key={theme.id}>
              <a href={`#${theme.id}`} className="inline-block py-1">
                {theme.title[locale]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {themes.map(({ theme, facts }) => (
        <FactsSection
          key={theme.id}
          id={theme.id}
          title={
            <a href={factSubjectPath(locale, theme.id)} className="text-ink">
              {theme.title[locale]}
            </a>
          }
        >
          <FactCards facts={facts} locale={locale} />
        </FactsSection>
      ))}
      {platform && (
        <FactsSection id="points-of-presence" title={messages.popsTitle}>
          <PlatformPlaces platform={platform} locale={locale} />
          <PlatformCities platform={platform} locale={locale} />
        </FactsSection>
      )}
      {product.unknowns.length > 0 && (
        <FactsSection id="unknowns" title={messages.unknownTitle}>
          <p className="max-w-measure text-muted">{messages.unknownLead}</p>
          <ul className="list-disc pl-5">
            {product.unknowns.map((attribute) => (
              <li key={attribute}>{messages.attributes[attribute]}</li>
            ))}
          </ul>
        </FactsSection>
      )}
      <p className="text-sm">
        <a href={`/api/facts?lang=${locale}&platform=${product.id}`}>{messages.json}</a>
      </p>
    </FactsFrame>
  );
}

/** Who sells it, where it stands, what it goes with; of a store, what it suits and what not: our judgement. */
function ProductLines({ product, locale }: Props) {
  const messages = loadMessages(locale, "facts");
  const line = { vendor: product.vendor, status: messages.status[product.status] };
  const isStore = "nativeTo" in product;
  const store = storeIds.find((id) => id === product.id);
  const beside = isStore
    ? allPlatforms.filter(({ id }) => product.nativeTo.includes(id))
    : allStores.filter(({ id }) => product.nativeStores.includes(id));
  return (
    <>
      <p>{formatMessage(messages.productLine, line)}</p>
      {store && (
        <>
          <p>{formatMessage(messages.goodFor, { text: storeSuits[store].goodFor[locale] })}</p>
          <p>{formatMessage(messages.badFor, { text: storeSuits[store].badFor[locale] })}</p>
        </>
      )}
      {beside.length > 0 && (
        <p className="flex flex-wrap gap-x-3">
          {isStore ? messages.nativeTo : messages.nativeStores}
          {beside.map(({ id, name }) => (
            <a key={id} href={factSubjectPath(locale, id)}>
              {name}
            </a>
          ))}
        </p>
      )}
    </>
  );
}
