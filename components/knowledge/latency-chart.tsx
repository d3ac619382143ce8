import { formatMessage } from "@/lib/i18n/message";
import type { Locale } from "@/lib/i18n/locales";
import type { KnowledgeMessages } from "@/lib/i18n/messages";
import type { PresentedLatency, PresentedRow } from "@/lib/latency/present";
import { nearestPopSentence } from "@/lib/latency/pop-sentences";
import { ChartKey } from "./chart-key";
import { latencyFigure } from "./latency-figure";
import { LatencyTable } from "./latency-table";

export type LatencyMessages = KnowledgeMessages["latency"];

type Props = {
  latency: PresentedLatency;
  /** What the last mile adds at most in the case its source describes, and that source. */
  lastMile: { ms: number; url: string };
  locale: Locale;
  messages: LatencyMessages;
};

type Bar = Pick<PresentedRow, "kind" | "rttMs" | "lowMs" | "highMs" | "floorMs"> & {
  key: string;
  name: string;
  /** Where code runs nearest to the place. */
  nearest?: string | undefined;
};

/** Origin to each place: what physics allows, what is measured, what the goal asks. A table says the same. */
export function LatencyChart({ latency, lastMile, locale, messages }: Props) {
  const { goalMs, database } = latency;
  const away = latency.rows
    .filter((row) => row.kind !== "same-metro")
    .map((row): Bar => ({ ...row, key: row.region, nearest: nearestPopSentence(row.pops, messages, locale) }));
  const bars = [...away];
  if (database && database.kind !== "same-metro")
    bars.push({
      ...database,
      key: "database",
      name: formatMessage(messages.database, { place: database.name }),
    });
  const scale = Math.max(goalMs ?? 0, ...bars.map((bar) => Math.max(bar.highMs, bar.rttMs + lastMile.ms))) * 1.06;
  const share = (ms: number) => `${((ms / scale) * 100).toFixed(2)}%`;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <div aria-hidden="true" className="grid gap-2 text-sm">
        {bars.map((bar) => (
          <div key={bar.key} className="chart-row">
            <span>{bar.name}</span>
            <svg height={22}>
              <rect x={0} y={3} width={share(bar.floorMs)} height={16} className="fill-ink" />
              <rect
                x={share(bar.floorMs)}
                y={3}
                width={share(bar.rttMs - bar.floorMs)}
                height={16}
                className="fill-accent"
              />
              {bar.key !== "database" && (
                <rect x={share(bar.rttMs)} y={8} width={share(lastMile.ms)} height={6} className="fill-control" />
              )}
              {bar.highMs > bar.lowMs && (
                <line
                  x1={share(bar.lowMs)}
                  x2={share(bar.highMs)}
                  y1={20.5}
                  y2={20.5}
                  strokeWidth={2}
                  className="stroke-ink"
                />
              )}
              {goalMs !== undefined && bar.key !== "database" && (
                <line
                  x1={share(goalMs)}
                  x2={share(goalMs)}
                  y1={0}
                  y2={22}
                  strokeWidth={2}
                  strokeDasharray="4 2"
                  className="stroke-danger"
                />
              )}
            </svg>
            <span>
              {latencyFigure(bar, messages, locale)}
              {bar.kind === "own" && <span className="block text-xs text-muted">{messages.own}</span>}
            </span>
            {bar.nearest && <span className="text-xs text-muted">{bar.nearest}</span>}
          </div>
        ))}
        <p className="flex flex-wrap gap-x-4 gap-y-1 text-xs text-muted">
          <ChartKey text={messages.floor}>
            <rect width={20} height={12} className="fill-ink" />
          </ChartKey>
          <ChartKey text={messages.measured}>
            <rect width={20} height={12} className="fill-accent" />
          </ChartKey>
          <ChartKey text={messages.lastMile}>
            <rect y={3} width={20} height={6} className="fill-control" />
          </ChartKey>
          {bars.some((bar) => bar.highMs > bar.lowMs) && (
            <ChartKey text={messages.spread}>
              <line x2={20} y1={6} y2={6} strokeWidth={2} className="stroke-ink" />
            </ChartKey>
          )}
          {goalMs !== undefined && (
            <ChartKey text={formatMessage(messages.goal, { goal: goalMs })}>
              <line x1={10} x2={10} y2={12} strokeWidth={2} strokeDasharray="4 2" className="stroke-danger" />
            </ChartKey>
          )}
          {bars.some((bar) => bar.kind === "estimated") && <span>{messages.estimatedMark}</span>}
        </p>
      </div>
      {goalMs !== undefined && <GoalVerdicts rows={away} goalMs={goalMs} messages={messages} />}
      <details>
        <summary className="cursor-pointer text-sm">{messages.table}</summary>
        <LatencyTable latency={latency} locale={locale} messages={messages} />
      </details>
      <p className="text-sm text-muted">
        {messages.caution}{" "}
        <a href={lastMile.url} rel="noreferrer" className="text-muted">
          {messages.lastMile}
        </a>
      </p>
    </div>
  );
}

/** In words which places the goal cannot be met for, and why. */
function GoalVerdicts({ rows, goalMs, messages }: { rows: Bar[]; goalMs: number; messages: LatencyMessages }) {
  const beyond = rows.filter((row) => row.floorMs > goalMs);
  const over = rows.filter((row) => row.floorMs <= goalMs && row.rttMs > goalMs);
  const names = (group: Bar[]) => group.map((row) => row.name).join(", ");
  return (
    <ul className="grid gap-1 text-sm">
      {beyond.length > 0 && (
        <li className="font-semibold text-danger">
          {names(beyond)} – {formatMessage(messages.beyond, { goal: goalMs })}
        </li>
      )}
      {over.length > 0 && (
        <li className="text-danger">
          {names(over)} – {formatMessage(messages.over, { goal: goalMs })}
        </li>
      )}
    </ul>
  );
}
