import { platformIds } from "@/content/platforms/ids";
import { platformName } from "@/lib/content/names";
import { formatDate } from "@/lib/i18n/dates";
import { formatPlural } from "@/lib/i18n/message";
import type { Locale } from "@/lib/i18n/locales";
import { loadMessages } from "@/lib/i18n/messages";
import { loadPlatformPops } from "@/lib/places/pops";

/** In how many cities each platform runs code or stands, with what its list leaves open, its date and its confidence. */
export function PlatformPlaces({ locale }: { locale: Locale }) {
  const messages = loadMessages(locale, "facts");
  return (
    <section aria-labelledby="platform-places" className="max-w-measure">
      <h2 id="platform-places" className="text-2xl">
        {messages.popsTitle}
      </h2>
      <p className="mt-1">{messages.popsLead}</p>
      <dl className="mt-2 grid gap-2">
        {platformIds.map((id) => {
          const { count, note, source } = loadPlatformPops(id);
          const cities = count === null ? messages.popsUnpublished : formatPlural(locale, messages.popsCount, count);
          return (
            <div key={id}>
              <dt className="font-semibold">{platformName(id)}</dt>
              <dd>
                {note[locale]}{" "}
                <a href={source.url} rel="noreferrer" className="text-muted">
                  {cities}, {formatDate(source.checkedOn, locale)}, {messages.popsConfidence[source.confidence]}
                </a>
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
