import { lastMile } from "@/lib/content/last-mile";
import { formatMessage } from "@/lib/i18n/message";
import type { Locale } from "@/lib/i18n/locales";
import { mapSize } from "@/lib/latency/map";
import type { PresentedLatency } from "@/lib/latency/present";
import { LatencyChart, type LatencyMessages } from "./latency-chart";
import { WorldMap } from "./world-map";

/** The distances of finished answers: map, chart, table. */
export function LatencySection({
  latency,
  locale,
  messages,
}: {
  latency: PresentedLatency;
  locale: Locale;
  messages: LatencyMessages;
}) {
  const marks = latency.rows.flatMap((row) =>
    row.points.map(({ id, point }) => ({
      id: `${row.region} ${id}`,
      point,
      name: row.name,
      chosen: true,
      over: latency.goalMs !== undefined && row.rttMs > latency.goalMs,
    })),
  );
  return (
    <section aria-labelledby="latency" className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <div>
        <h2 id="latency" className="text-2xl">
          {messages.title}
        </h2>
        <p className="text-muted">{formatMessage(messages.lead, { origin: latency.origin })}</p>
      </div>
      <WorldMap size={mapSize} marks={marks} origin={latency.originPoint} />
      <LatencyChart latency={latency} lastMile={lastMile} locale={locale} messages={messages} />
    </section>
  );
}
