import { placeName } from "@/lib/content/places";
import { formatMessage, formatMs, formatNumber } from "@/lib/i18n/message";
import { formatDate } from "@/lib/i18n/dates";
import type { RoundTrip } from "@/lib/latency/round-trip";
import type { LatencyRow, LatencyTable } from "@/lib/latency/table";
import type { Block, Segment } from "./document";
import { chosen, fill, joinSegments, ours, paragraph } from "./template";
import type { Brief } from "./terms";

/** Rows shown; the faster regions beyond are only named. */
const mostRows = 6;

/** The measured distances of the answers, with their caution; nothing when origin or regions are unknown. */
export function latencyBlocks(brief: Brief, table: LatencyTable | undefined): Block[] {
  if (!table) return [];
  const { language, wording } = brief;
  const away = table.rows.filter(({ trip }) => trip.kind !== "same-metro");
  if (away.length === 0) return [];
  const shown = away.slice(0, mostRows);
  const others = away.slice(mostRows).map(({ place }) => chosen("places", placeName(place, language)));
  const urls = [...new Set(shown.flatMap(({ trip }) => trip.readings[0]?.source.url ?? []))];
  return [
    { kind: "table", head: wording.latency.head, rows: shown.map((row) => rowOf(brief, row)) },
    ...(others.length > 0
      ? [paragraph(fill(wording.latency.others, { list: joinSegments(others, wording.words.and) }))]
      : []),
    paragraph([ours([wording.latency.caution, ...urls].join(" "))]),
  ];
}

/** "218 ms", "185 à 196 ms": a range where several sources measured the pair or where it is estimated. */
export function formatRtt({ trip }: LatencyRow, { language, wording }: Pick<Brief, "language" | "wording">): string {
  const number = (ms: number) => formatNumber(language, ms);
  const low = number(trip.lowMs);
  if (trip.kind === "estimated" || low === number(trip.highMs)) return formatMs(language, trip.rttMs);
  return formatMessage(wording.latency.range, { low, high: formatMs(language, trip.highMs) });
}

function rowOf(brief: Brief, row: LatencyRow): Segment[][] {
  const { language } = brief;
  const { trip } = row;
  return [
    [chosen("places", placeName(row.place, language))],
    [ours(formatMs(language, trip.floorMs))],
    [ours(formatRtt(row, brief))],
    [ours(whereFrom(trip, brief))],
  ];
}

function whereFrom({ kind, lowMs, highMs, readings }: RoundTrip, { language, wording }: Brief): string {
  const words = wording.latency;
  const [newest] = readings;
  if (newest) {
    const date = formatDate(newest.source.checkedOn.slice(0, 7), language);
    return `${newest.source.statistic[language]}, ${newest.source.label}, ${date}`;
  }
  if (kind === "own") return words.own;
  if (kind === "span") return words.span;
  return formatMessage(words.estimate, { low: formatNumber(language, lowMs), high: formatNumber(language, highMs) });
}
