import type { PlatformId } from "@/content/platforms/ids";
import { placeName } from "@/lib/content/places";
import { formatDate } from "@/lib/i18n/dates";
import { formatList, formatMessage, formatMs, formatNumber } from "@/lib/i18n/message";
import type { LatencyRow, LatencyTable } from "@/lib/latency/table";
import type { RoundTrip } from "@/lib/latency/round-trip";
import { placeByName } from "@/lib/places/find";
import type { PointId } from "@/lib/places/ids";
import { type Origin, originName } from "@/lib/places/origin";
import type { Block, Segment } from "./document";
import { farBlocks } from "./far-blocks";
import { measuresTerm, measureText } from "./own-round-trips";
import { chosen, fill, joinSegments, ours, paragraph } from "./template";
import type { Brief } from "./terms";

type Written = Pick<Brief, "language" | "wording">;

/** Rows shown; the faster places beyond are only named. */
const mostRows = 8;

/** The round trips of the answers with their caution, and which platforms run no code near; nothing when none can be reckoned. */
export function latencyBlocks(brief: Brief, table: LatencyTable | undefined, platforms: PlatformId[]): Block[] {
  if (!table) return [];
  const { language, wording } = brief;
  const words = wording.latency;
  const shown = table.rows.slice(0, mostRows);
  const others = table.rows.slice(mostRows).map(({ place }) => chosen("places", placeName(place, language)));
  const rows = shown.map((row) => rowOf(brief, [placeTerm(row, brief)], row.trip, table.origin));
  const { database } = table;
  if (database) rows.push(rowOf(brief, databaseTerm(brief, database.origin), database.trip));
  const urls = [...new Set(shown.flatMap(({ trip }) => trip.readings[0]?.source.url ?? []))];
  return [
    {
      kind: "table",
      head: [formatMessage(words.from, { place: headOf(table, brief) }), ...words.head],
      rows,
    },
    ...(others.length > 0 ? [paragraph(fill(words.others, { list: joinSegments(others, wording.words.and) }))] : []),
    ...measuredElsewhere(brief, table),
    ...farBlocks(brief, shown, platforms),
    paragraph([ours([cautionOf(shown, brief), ...urls].join(" "))]),
  ];
}

/** A table that starts at the database leaves out what the team measured to whatever answers its users. */
function measuredElsewhere(brief: Brief, { toAnswering = [] }: LatencyTable): Block[] {
  // What was chosen has a line of its own among the answers.
  if (toAnswering.length === 0 || brief.draft.roundTrips) return [];
  return [paragraph(fill(brief.wording.latency.elsewhere, { list: measuresTerm(toAnswering, brief) }))];
}

/** "218 ms", "185 à 196 ms", "≈ 186 ms", "même lieu que l’origine": a range where several sources measured, or over a span. */
export function formatRtt(trip: RoundTrip, brief: Brief): string {
  const { language, wording } = brief;
  const words = wording.latency;
  if (trip.kind === "same-metro") return words.onTheSpot;
  if (trip.kind === "estimated") return formatMessage(words.approximately, { value: formatMs(language, trip.rttMs) });
  if (trip.kind === "own")
    return measureText({ p50: trip.lowMs, ...(trip.highMs > trip.lowMs && { p95: trip.highMs }) }, brief);
  const low = formatNumber(language, trip.lowMs);
  if (low === formatNumber(language, trip.highMs)) return formatMs(language, trip.rttMs);
  return formatMessage(words.range, { low, high: formatMs(language, trip.highMs) });
}

/** A row's two ends: "Paris → Tokyo". */
export function pathOf(row: LatencyRow, { origin }: LatencyTable, brief: Brief): Segment[] {
  const from = ours(nameOf(origin.said, brief.language));
  return fill(brief.wording.latency.leg, { from, to: chosen("places", placeName(row.place, brief.language)) });
}

/** The known name behind what was said: words that name a place can hold anything else beside it. */
function nameOf(said: string, language: Written["language"]): string {
  return originName(placeByName(said) ?? said, language);
}

function placeTerm({ place, reckonedFrom }: LatencyRow, { language, wording }: Written): Segment {
  const name = placeName(place, language);
  return chosen("places", reckonedFrom ? reckonedName(name, reckonedFrom, { language, wording }) : name);
}

function databaseTerm(brief: Written, origin: Origin): Segment[] {
  return fill(brief.wording.latency.database, { place: chosen("databaseOrigin", standName(origin, brief)) });
}

/** Where the table starts: the compute, else the database, which then says so. */
function headOf({ origin, isOfDatabase }: LatencyTable, brief: Written): string {
  const name = standName(origin, brief);
  return isOfDatabase ? formatMessage(brief.wording.latency.database, { place: name }) : name;
}

/** A country as origin stands where its largest city is, a provider's region in the nearest place that we know. */
function standName({ said, point, reckoned }: Origin, { language, wording }: Written): string {
  const name = nameOf(said, language);
  if (!reckoned) return name;
  if (reckoned.km === undefined) return reckonedName(name, point, { language, wording });
  return formatMessage(wording.latency.reckonedBeside, { name, place: placeName(point, language) });
}

/** "Bahrain (calculated from Manama)": a city's name does not tell its country again, nor a city-state itself. */
function reckonedName(name: string, from: PointId, { language, wording }: Written): string {
  const place = placeName(from, language).replace(` (${name})`, "");
  return place === name ? name : formatMessage(wording.latency.reckoned, { name, place });
}

/** The team's own measures may hold the last mile: nothing is said of what they leave out. */
function cautionOf(rows: readonly LatencyRow[], { wording }: Written): string {
  const { caution, cautionBeside, cautionOwn } = wording.latency;
  const own = rows.filter(({ trip }) => trip.kind === "own").length;
  if (own === 0) return caution;
  return own === rows.length ? cautionOwn : cautionBeside;
}

/** @param origin where the way begins, if its place stands for a region some way off: that place is not the origin's own */
function rowOf(brief: Brief, path: Segment[], trip: RoundTrip, origin?: Origin): Segment[][] {
  const { language, wording } = brief;
  const onTheSpot = trip.kind === "same-metro";
  const km = onTheSpot ? origin?.reckoned?.km : undefined;
  return [
    path,
    [ours(onTheSpot ? "–" : formatMs(language, trip.floorMs))],
    [
      ours(
        km === undefined
          ? formatRtt(trip, brief)
          : formatMessage(wording.latency.tooNear, { km: formatNumber(language, km) }),
      ),
    ],
    [ours(whereFrom(trip, brief))],
  ];
}

function whereFrom({ kind, lowMs, highMs, readings, ends }: RoundTrip, { language, wording }: Written): string {
  const words = wording.latency;
  if (readings.length > 0) {
    // Each source has a statistic of its own: one's median is another's average.
    const sources = readings.map(
      ({ source }) =>
        `${source.statistic[language]} ${source.label} ${formatDate(source.checkedOn.slice(0, 7), language)}`,
    );
    return formatMessage(words.measured, { sources: formatList(language, sources) });
  }
  if (kind === "own") return words.own;
  if (ends)
    return formatMessage(words.span, {
      fastest: placeName(ends.fastest, language),
      slowest: placeName(ends.slowest, language),
    });
  if (kind === "same-metro") return "–";
  return formatMessage(words.estimate, { low: formatNumber(language, lowMs), high: formatMs(language, highMs) });
}
