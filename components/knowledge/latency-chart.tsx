import { formatMessage, formatNumber } from "@/lib/i18n/message";
import type { Locale } from "@/lib/i18n/locales";
import type { KnowledgeMessages } from "@/lib/i18n/messages";
import type { PresentedLatency, PresentedRow } from "@/lib/prompt/present";

export type LatencyMessages = KnowledgeMessages["latency"];

type Props = {
  latency: PresentedLatency;
  /** What the last mile adds at most in the case its source describes, and that source. */
  lastMile: { ms: number; url: string };
  locale: Locale;
  messages: LatencyMessages;
};

/** Origin to each region: what physics allows, what is measured, what the goal asks. A table says the same. */
export function LatencyChart({ latency, lastMile, locale, messages }: Props) {
  const { goalMs, rows } = latency;
  const away = rows.filter((row) => row.kind !== "same-metro");
  const scale = Math.max(goalMs ?? 0, ...away.map((row) => row.highMs + lastMile.ms)) * 1.06;
  const share = (ms: number) => `${((ms / scale) * 100).toFixed(2)}%`;
  const ms = (value: number) => formatMessage(messages.ms, { value: formatNumber(locale, value) });
  return (
    <div className="grid gap-3">
      <div aria-hidden="true" className="grid gap-2 text-sm">
        {away.map((row) => (
          <div
            key={row.region}
            className="grid grid-cols-[7rem_1fr_5.5rem] items-center gap-2 max-sm:grid-cols-[1fr_auto] max-sm:gap-y-0"
          >
            <span className="truncate max-sm:order-1">{row.name}</span>
            <svg height={22} className="w-full max-sm:order-3 max-sm:col-span-2">
              <rect x={0} y={3} width={share(row.floorMs)} height={16} className="fill-ink" />
              <rect
                x={share(row.floorMs)}
                y={3}
                width={share(row.rttMs - row.floorMs)}
                height={16}
                className="fill-accent"
              />
              <rect x={share(row.rttMs)} y={8} width={share(lastMile.ms)} height={6} className="fill-control" />
              {goalMs !== undefined && (
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
              {row.kind === "estimated" && "≈\u00a0"}
              {ms(row.rttMs)}
            </span>
          </div>
        ))}
        <p className="flex flex-wrap gap-x-4 text-xs text-muted">
          <Key className="fill-ink" text={messages.floor} />
          <Key className="fill-accent" text={messages.measured} />
          <Key className="fill-control" text={messages.lastMile} />
          {goalMs !== undefined && (
            <Key className="fill-danger" text={formatMessage(messages.goal, { goal: goalMs })} />
          )}
        </p>
      </div>
      {goalMs !== undefined && <GoalVerdicts rows={away} goalMs={goalMs} messages={messages} />}
      <details>
        <summary className="cursor-pointer text-sm">{messages.table}</summary>
        <LatencyTable latency={latency} locale={locale} messages={messages} ms={ms} />
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

function Key({ className, text }: { className: string; text: string }) {
  return (
    <span className="inline-flex items-center gap-1.5">
      <svg width={12} height={12}>
        <rect width={12} height={12} className={className} />
      </svg>
      {text}
    </span>
  );
}

/** In words which regions the goal cannot be met for, and why. */
function GoalVerdicts({ rows, goalMs, messages }: { rows: PresentedRow[]; goalMs: number; messages: LatencyMessages }) {
  const beyond = rows.filter((row) => row.floorMs > goalMs);
  const over = rows.filter((row) => row.floorMs <= goalMs && row.rttMs > goalMs);
  const names = (group: PresentedRow[]) => group.map((row) => row.name).join(", ");
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

type TableProps = {
  latency: PresentedLatency;
  locale: Locale;
  messages: LatencyMessages;
  ms: (value: number) => string;
};

function LatencyTable({ latency, locale, messages, ms }: TableProps) {
  return (
    <div className="mt-2 overflow-x-auto" tabIndex={0} role="region" aria-label={messages.table}>
      <table className="w-full text-left text-sm">
        <thead>
          <tr className="border-b border-line">
            <th className="py-1 pr-4">{messages.head.region}</th>
            <th className="py-1 pr-4 text-right">{messages.head.floor}</th>
            <th className="py-1 pr-4 text-right">{messages.head.rtt}</th>
            <th className="py-1">{messages.head.sources}</th>
          </tr>
        </thead>
        <tbody>
          {latency.rows.map((row) => (
            <tr key={row.region} className="border-b border-line align-top">
              <th scope="row" className="py-1 pr-4 font-normal">
                {row.name}
              </th>
              <td className="py-1 pr-4 text-right">{row.kind === "same-metro" ? "–" : ms(row.floorMs)}</td>
              <td className="py-1 pr-4 text-right">{row.kind === "same-metro" ? messages.same : ms(row.rttMs)}</td>
              <td className="py-1">
                {row.kind === "estimated" &&
                  formatMessage(messages.estimateNote, {
                    low: formatNumber(locale, row.lowMs),
                    high: formatNumber(locale, row.highMs),
                  })}
                {row.readings.map((reading) => (
                  <span key={reading.url + reading.checkedOn} className="block">
                    {ms(reading.rttMs)} (
                    <a href={reading.url} rel="noreferrer">
                      {reading.provider}
                    </a>
                    , {reading.statistic}, {reading.checkedOn})
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
