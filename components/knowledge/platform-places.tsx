import type { PlatformId } from "@/content/platforms/ids";
import { formatDate } from "@/lib/i18n/dates";
import { formatPlural } from "@/lib/i18n/message";
import type { Locale } from "@/lib/i18n/locales";
import { loadMessages } from "@/lib/i18n/messages";
import { loadPlatformPops } from "@/lib/places/pops";

/** In how many cities a platform runs code or stands, with what its list leaves open, its date and its confidence. */
export function PlatformPlaces({ platform, locale }: { platform: PlatformId; locale: Locale }) {
  const messages = loadMessages(locale, "facts");
  const { count, note, source } = loadPlatformPops(platform);
  const cities = count === null ? messages.popsUnpublished : formatPlural(locale, messages.popsCount, count);
  return (
    <p>
      {note[locale]}{" "}
      <a href={source.url} rel="noreferrer" className="text-muted">
        {cities}, {formatDate(source.checkedOn, locale)}, {messages.popsConfidence[source.confidence]}
      </a>
    </p>
  );
}
