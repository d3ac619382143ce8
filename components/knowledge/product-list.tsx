import { allPlatforms, allStores } from "@/lib/content/knowledge";
import type { Platform, Store } from "@/lib/content/knowledge-schema";
import type { Locale } from "@/lib/i18n/locales";
import { formatMessage } from "@/lib/i18n/message";
import { loadMessages } from "@/lib/i18n/messages";

/** Who sells each product and where it stands; for a store, what it suits and what not: our judgement, beside the facts. */
export function ProductList({ locale }: { locale: Locale }) {
  const messages = loadMessages(locale, "facts");
  const line = ({ vendor, status }: Platform | Store) =>
    formatMessage(messages.productLine, { vendor, status: messages.status[status] });
  return (
    <dl className="mt-3 grid gap-2">
      {allPlatforms.map((platform) => (
        <div key={platform.id}>
          <dt className="font-semibold">{platform.name}</dt>
          <dd>{line(platform)}</dd>
        </div>
      ))}
      {allStores.map((store) => (
        <div key={store.id}>
          <dt className="font-semibold">{store.name}</dt>
          <dd>{line(store)}</dd>
          <dd>{formatMessage(messages.goodFor, { text: store.goodFor[locale] })}</dd>
          <dd>{formatMessage(messages.badFor, { text: store.badFor[locale] })}</dd>
        </div>
      ))}
    </dl>
  );
}
