import { lastMile } from "@/lib/content/last-mile";
import { formatMessage } from "@/lib/i18n/message";
import type { Locale } from "@/lib/i18n/locales";
import { mapSize } from "@/lib/latency/map";
import type { PresentedLatency } from "@/lib/latency/present";
import { labelSizes, placeLabels } from "@/lib/latency/map-labels";
import { ChartKey } from "./chart-key";
import { latencyFigure } from "./latency-figure";
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
  const named = latency.rows.flatMap((row) => {
    const [first] = row.points;
    const text = `${row.name}, ${latencyFigure(row, messages, locale)}`;
    return first ? [{ id: row.region, point: first.point, text }] : [];
  });
  const labels = { narrow: placeLabels(named, labelSizes.narrow), wide: placeLabels(named, labelSizes.wide) };
  return (
    <section aria-labelledby="latency" className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <div>
        <h2 id="latency" className="text-2xl">
          {messages.title}
        </h2>
        <p className="text-muted">{formatMessage(messages.lead, { origin: latency.origin })}</p>
      </div>
      <div className="group grid gap-2">
        <WorldMap size={mapSize} marks={marks} origin={latency.originPoint} labels={labels} />
        <div className="flex flex-wrap items-center gap-x-5 gap-y-1 text-sm print:hidden">
          <label className="inline-flex min-h-6 items-center gap-2">
            <input type="checkbox" /> {messages.mapNames}
          </label>
          <MapKeys hasGoal={latency.goalMs !== undefined} messages={messages} />
        </div>
      </div>
      <LatencyChart latency={latency} lastMile={lastMile} locale={locale} messages={messages} />
    </section>
  );
}

/** What the signs of the map mean; the table says the same in words. */
function MapKeys({ hasGoal, messages }: { hasGoal: boolean; messages: LatencyMessages }) {
  return (
    <p aria-hidden="true" className="flex flex-wrap gap-x-4 gap-y-1 text-xs text-muted">
      <ChartKey text={messages.mapOrigin}>
        <rect x={5} y={1} width={10} height={10} className="fill-ink" />
      </ChartKey>
      <ChartKey text={hasGoal ? messages.mapWithin : messages.mapWay}>
        <path d="M0 6h20" strokeWidth={2} className="stroke-accent" />
      </ChartKey>
      {hasGoal && (
        <ChartKey text={messages.mapOver}>
          <path d="M0 6h20" strokeWidth={2} strokeDasharray="5 3" className="stroke-danger" />
        </ChartKey>
      )}
    </p>
  );
}
