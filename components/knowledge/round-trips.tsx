import { regionName, regionList } from "@/lib/content/regions";
import { roundTripPairs, roundTripSources } from "@/lib/content/round-trips";
import { publishedFrom } from "@/lib/latency/published";
import { formatDate } from "@/lib/i18n/dates";
import { formatMessage } from "@/lib/i18n/message";
import type { Locale } from "@/lib/i18n/locales";
import { loadMessages } from "@/lib/i18n/messages";
import { EstimateErrors } from "./estimate-errors";
import { FactsSection } from "./facts-frame";

/** Published round trips from each metro, where they come from, and how far estimates are to be trusted. */
export function RoundTrips({ locale }: { locale: Locale }) {
  const messages = loadMessages(locale, "facts");
  const readings = Object.values(roundTripPairs).flatMap((row) => Object.values(row ?? {}).flat());
  return (
    <>
      <FactsSection id="sources" title={messages.sourcesTitle}>
        <ul className="list-disc pl-5">
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
      </FactsSection>
      <div className="grid">
        {regionList.map(({ id }) => (
          <Departures key={id} name={regionName(id, locale)} lines={publishedFrom(id, locale)} locale={locale} />
        ))}
      </div>
      <FactsSection id="estimates" title={messages.estimateTitle}>
        <div className="max-w-measure">
          <EstimateErrors locale={locale} />
        </div>
      </FactsSection>
    </>
  );
}

function Departures({ name, lines, locale }: { name: string; lines: string[]; locale: Locale }) {
  if (lines.length === 0) return null;
  return (
    <details className="border-t border-line">
      <summary className="cursor-pointer py-2">
        {formatMessage(loadMessages(locale, "facts").roundTripsFrom, { place: name })}{" "}
        <span className="text-sm text-muted">({lines.length})</span>
      </summary>
      {/* One text: a line of its own each would weigh four times as much. */}
      <p className="pb-3 whitespace-pre-line sm:columns-2">{lines.join("\n")}</p>
    </details>
  );
}
