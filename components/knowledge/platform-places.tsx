import type { PlatformId } from "@/content/platforms/ids";
import { popNotes } from "@/lib/content/pop-notes";
import { formatDate } from "@/lib/i18n/dates";
import { formatMessage, formatPlural } from "@/lib/i18n/message";
import type { Locale } from "@/lib/i18n/locales";
import { loadMessages } from "@/lib/i18n/messages";
import { mapSize } from "@/lib/latency/map";
import { popCitiesByCountry, popPath } from "@/lib/places/pop-cities";
import { loadPlatformPops } from "@/lib/places/pops";

type Props = { platform: PlatformId; locale: Locale };

/** In how many cities a platform runs code or stands, with what its list leaves open, its date and its confidence; on a map. */
export function PlatformPlaces({ platform, locale }: Props) {
  const messages = loadMessages(locale, "facts");
  const { count, source } = loadPlatformPops(platform);
  const cities = count === null ? messages.popsUnpublished : formatPlural(locale, messages.popsCount, count);
  return (
    <div className="grid max-w-3xl grid-cols-[minmax(0,1fr)] gap-2">
      <p className="max-w-measure">
        {popNotes[platform][locale]}{" "}
        <a href={source.url} rel="noreferrer" className="text-muted">
          {cities}, {formatDate(source.checkedOn, locale)}, {messages.popsConfidence[source.confidence]}
        </a>
      </p>
      <PopMap path={popPath(platform)} />
    </div>
  );
}

/** The cities by their names, for who cannot or need not see the map. */
export function PlatformCities({ platform, locale }: Props) {
  const countries = popCitiesByCountry(platform, locale);
  if (countries.length === 0) return null;
  const { popsCities, popsOfCountry } = loadMessages(locale, "facts");
  return (
    <details>
      <summary className="cursor-pointer py-1">{popsCities}</summary>
      {/* One text: a line of its own each would weigh four times as much. */}
      <p className="max-w-measure text-sm whitespace-pre-line">
        {countries
          .map(({ country, cities }) => formatMessage(popsOfCountry, { country, cities: cities.join(", ") }))
          .join("\n")}
      </p>
    </details>
  );
}

/** A point for each city. Decoration beside a text that counts them and a list that names them. */
function PopMap({ path }: { path: string }) {
  if (path === "") return null;
  return (
    <svg viewBox={`0 0 ${mapSize.width} ${mapSize.height}`} aria-hidden="true" className="h-auto w-full print:hidden">
      <use href="/land.svg#land" className="text-line" />
      <path d={path} fill="none" strokeLinecap="round" strokeWidth={7} className="stroke-accent" />
    </svg>
  );
}
