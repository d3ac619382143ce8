import { formatMessage, formatNumber } from "@/lib/i18n/message";
import type { Locale } from "@/lib/i18n/locales";
import type { KnowledgeMessages } from "@/lib/i18n/messages";
import type { PresentedLatency, PresentedRow } from "@/lib/latency/present";
import { LatencyTable } from "./latency-table";

export type LatencyMessages = KnowledgeMessages["latency"];

type Props = {
  latency: PresentedLatency;
  /** What the last mile adds at most in the case its source describes, and that source. */
  lastMile: { ms: number; url: string };
  locale: Locale;
  messages: LatencyMessages;
};

type Bar = Pick<PresentedRow, "kind" | "rttMs" | "lowMs" | "highMs" | "floorMs"> & { key: string; name: string };

/** Origin to each place: what physics allows, what is measured, what the goal asks. A table says the same. */
export function LatencyChart({ latency, lastMile, locale, messages }: Props) {
  const { goalMs, database } = latency;
  const away = latency.rows.filter((row) => row.kind !== "same-metro").map((row): Bar => ({ ...row, key: row.region }));
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
          <div
            key={bar.key}
            className="grid grid-cols-[12rem_1fr_7rem] items-center gap-2 max-sm:grid-cols-[1fr_auto] max-sm:gap-y-0"
          >
            <span className="max-sm:order-1">{bar.name}</span>
            <svg height={22} className="w-full max-sm:order-3 max-sm:col-span-2">
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
            <span className="text-right tabular-nums max-sm:order-2">
              <Figure bar={bar} locale={locale} messages={messages} />
            </span>
          </div>
        ))}
        <p className="flex flex-wrap gap-x-4 text-xs text-muted">
          <Key className="fill-ink" text={messages.floor} />
          <Key className="fill-accent" text={messages.measured} />
          <Key className="fill-control" text={messages.lastMile} />
          {bars.some((bar) => bar.highMs > bar.lowMs) && <Key className="fill-ink" height={2} text={messages.spread} />}
          {goalMs !== undefined && (
            <Key className="fill-danger" text={formatMessage(messages.goal, { goal: goalMs })} />
          )}
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

/** A bar's figure: a range for a group, marked where it is an estimate or the team's own. */
function Figure({ bar, locale, messages }: { bar: Bar; locale: Locale; messages: LatencyMessages }) {
  const value = (ms: number) => formatMessage(messages.ms, { value: formatNumber(locale, ms) });
  if (bar.kind === "span") {
    const low = formatNumber(locale, bar.lowMs);
    return formatMessage(messages.range, { low, high: value(bar.highMs) });
  }
  return (
    <>
      {bar.kind === "estimated" && "≈\u00a0"}
      {value(bar.rttMs)}
      {bar.kind === "own" && <span className="block text-xs text-muted">{messages.own}</span>}
    </>
  );
}

function Key({ className, text, height = 12 }: { className: string; text: string; height?: number }) {
  return (
    <span className="inline-flex items-center gap-1.5">
      <svg width={12} height={12}>
        <rect y={(12 - height) / 2} width={12} height={height} className={className} />
      </svg>
      {text}
    </span>
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
