import { allStores } from "@/lib/content/knowledge";
import type { Locale } from "@/lib/i18n/locales";
import { formatMessage } from "@/lib/i18n/message";
import { loadMessages } from "@/lib/i18n/messages";

/** What each store suits and what it does not: our judgement, beside the facts it rests on. */
export function StoreList({ locale }: { locale: Locale }) {
  const messages = loadMessages(locale, "facts");
  return (
    <dl className="mt-3 grid gap-2">
      {allStores.map(({ id, name, goodFor, badFor }) => (
        <div key={id}>
          <dt className="font-semibold">{name}</dt>
          <dd>{formatMessage(messages.goodFor, { text: goodFor[locale] })}</dd>
          <dd>{formatMessage(messages.badFor, { text: badFor[locale] })}</dd>
        </div>
      ))}
    </dl>
  );
}
