import { formatDate } from "@/lib/i18n/dates";
import { formatMessage, formatNumber } from "@/lib/i18n/message";
import type { Locale } from "@/lib/i18n/locales";
import type { KnowledgeMessages } from "@/lib/i18n/messages";
import { popSentences } from "@/lib/latency/pop-sentences";
import type { PresentedLatency, PresentedRow, PresentedStand } from "@/lib/latency/present";

type LatencyMessages = KnowledgeMessages["latency"];
type Props = { latency: PresentedLatency; locale: Locale; messages: LatencyMessages };
type Told = { locale: Locale; messages: LatencyMessages };

/** The figures of the chart in words: where each comes from, and where each platform in play runs code nearest. */
export function LatencyTable({ latency, locale, messages }: Props) {
  const { rows, database, originReckonedFrom } = latency;
  const told = { locale, messages };
  const hasPops = rows.some((row) => row.pops.length > 0);
  return (
    <div className="mt-2 overflow-x-auto" tabIndex={0} role="region" aria-label={messages.table}>
      <table className="figures">
        {originReckonedFrom && (
          <caption className="pb-2 text-left text-muted">
            {latency.origin} – {standSentence(originReckonedFrom, told)}
          </caption>
        )}
        <thead>
          <tr>
            <th>{messages.head.region}</th>
            <th>{messages.head.floor}</th>
            <th>{messages.head.rtt}</th>
            <th>{messages.head.sources}</th>
            {hasPops && <th>{messages.head.pops}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.region} name={row.name} row={row} {...told}>
              {hasPops && (
                <td>
                  {popSentences(row.pops, messages, locale).map((sentence) => (
                    <span key={sentence}>{sentence}</span>
                  ))}
                </td>
              )}
            </Row>
          ))}
          {database && (
            <Row name={formatMessage(messages.database, { place: database.name })} row={database} {...told}>
              {hasPops && <td>–</td>}
            </Row>
          )}
        </tbody>
      </table>
      {hasPops && <p className="pt-2 text-sm text-muted">{messages.popNote}</p>}
    </div>
  );
}

type Figures = Omit<PresentedRow, "region" | "name" | "points" | "pops">;

function Row({ name, row, children, ...told }: Told & { name: string; row: Figures; children?: React.ReactNode }) {
  const { locale, messages } = told;
  const ms = (value: number) => formatMessage(messages.ms, { value: formatNumber(locale, value) });
  const isHere = row.kind === "same-metro";
  const range = { low: formatNumber(locale, row.lowMs), high: ms(row.highMs) };
  return (
    <tr>
      <th scope="row">
        {name}
        {row.reckonedFrom && <span className="text-muted">{standSentence(row.reckonedFrom, told)}</span>}
      </th>
      <td>{isHere ? "–" : ms(row.floorMs)}</td>
      <td>{isHere ? messages.same : row.kind === "span" ? formatMessage(messages.range, range) : ms(row.rttMs)}</td>
      <td>
        {originSentence(row, ms, told)}
        {row.readings.map((reading) => (
          <span key={reading.url + reading.checkedOn}>
            {ms(reading.rttMs)} (
            <a href={reading.url} rel="noreferrer">
              {reading.provider}
            </a>
            , {reading.statistic}, {formatDate(reading.checkedOn, locale)})
          </span>
        ))}
      </td>
      {children}
    </tr>
  );
}

/** Where a figure without published readings comes from. */
function originSentence(row: Figures, ms: (value: number) => string, { locale, messages }: Told): string | undefined {
  if (row.kind === "estimated") {
    const [low, high] = [row.lowMs, row.highMs].map((value) => formatNumber(locale, value));
    return formatMessage(messages.estimateNote, { low: low ?? "", high: high ?? "" });
  }
  if (row.kind === "span" && row.ends) return formatMessage(messages.span, row.ends);
  if (row.kind !== "own") return undefined;
  return row.highMs > row.rttMs
    ? formatMessage(messages.ownP95, { median: ms(row.rttMs), slow: ms(row.highMs) })
    : messages.own;
}

function standSentence({ name, km }: PresentedStand, { locale, messages }: Told): string {
  return km === undefined
    ? formatMessage(messages.reckoned, { place: name })
    : formatMessage(messages.reckonedKm, { place: name, km: formatNumber(locale, km) });
}
