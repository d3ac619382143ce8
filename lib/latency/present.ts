import type { PlatformId } from "@/content/platforms/ids";
import { placeName } from "@/lib/content/places";
import { platformName } from "@/lib/content/names";
import type { Locale } from "@/lib/i18n/locales";
import type { PlaceId, PointId } from "@/lib/places/ids";
import { type Origin, originName } from "@/lib/places/origin";
import { nearestPop } from "@/lib/places/pops";
import type { MapPoint } from "./map";
import { mapPointsOf } from "./map-points";
import type { RoundTrip } from "./round-trip";
import type { LatencyRow, LatencyTable } from "./table";

export type PresentedReading = { rttMs: number; provider: string; statistic: string; url: string; checkedOn: string };

/** The point whose distances stand for a country, or for a data centre some km away. */
export type PresentedStand = { name: string; km?: number };

/** The nearest place where a platform runs code, or, if `unknown`, where it only stands for sure. */
export type PresentedPop = {
  platform: PlatformId;
  name: string;
  city: string;
  country: string;
  km: number;
  floorMs: number;
  runsCode: "yes" | "unknown";
};

type PresentedTrip = Pick<RoundTrip, "kind" | "rttMs" | "lowMs" | "highMs" | "floorMs"> & {
  readings: PresentedReading[];
};

export type PresentedRow = PresentedTrip & {
  /** The place's id; a region's until version 2. */
  region: PlaceId;
  name: string;
  reckonedFrom?: PresentedStand;
  /** Of a group or a wide country, the members at either end. */
  ends?: { fastest: string; slowest: string };
  /** Where it stands on the map: one point, or one for each member of a group. */
  points: { id: PointId; point: MapPoint }[];
  /** One for each platform in play that publishes its cities. */
  pops: PresentedPop[];
};

/** The distances of the answers, in ms: own measures first, then the slowest. */
export type PresentedLatency = {
  /** The point the distances are reckoned from. */
  originId: PointId;
  originPoint: MapPoint | undefined;
  origin: string;
  originReckonedFrom?: PresentedStand;
  goalMs: number | undefined;
  rows: PresentedRow[];
  /** From the compute to its database. */
  database?: PresentedTrip & { name: string; reckonedFrom?: PresentedStand };
};

/** A latency table in one language, with the points of presence of these platforms. */
export function presentLatency(
  table: LatencyTable,
  platforms: readonly PlatformId[],
  locale: Locale,
): PresentedLatency {
  const { origin, goalMs, rows, database } = table;
  const originStand = standOf(origin, locale);
  return {
    originId: origin.point,
    originPoint: mapPointsOf(origin.point)[0]?.point,
    origin: originName(origin.said, locale),
    ...(originStand && { originReckonedFrom: originStand }),
    goalMs,
    rows: rows.map((row) => presentRow(row, platforms, locale)),
    ...(database && { database: presentDatabase(database, locale) }),
  };
}

function presentRow(
  { place, reckonedFrom, trip }: LatencyRow,
  platforms: readonly PlatformId[],
  locale: Locale,
): PresentedRow {
  const { ends } = trip;
  return {
    region: place,
    name: placeName(place, locale),
    ...(reckonedFrom && { reckonedFrom: { name: placeName(reckonedFrom, locale) } }),
    ...presentTrip(trip, locale),
    ...(ends && { ends: { fastest: placeName(ends.fastest, locale), slowest: placeName(ends.slowest, locale) } }),
    points: mapPointsOf(place),
    pops: platforms.flatMap((platform): PresentedPop[] => {
      const pop = nearestPop(platform, place);
      if (!pop) return [];
      const { city, country, km, floorMs, runsCode } = pop;
      return [
        { platform, name: platformName(platform), city: city[locale], country, km: Math.round(km), floorMs, runsCode },
      ];
    }),
  };
}

function presentDatabase({ origin, trip }: NonNullable<LatencyTable["database"]>, locale: Locale) {
  const stand = standOf(origin, locale);
  return { name: originName(origin.said, locale), ...(stand && { reckonedFrom: stand }), ...presentTrip(trip, locale) };
}

function presentTrip({ kind, rttMs, lowMs, highMs, floorMs, readings }: RoundTrip, locale: Locale): PresentedTrip {
  return {
    kind,
    rttMs,
    lowMs,
    highMs,
    floorMs,
    readings: readings.map((reading) => ({
      rttMs: reading.rttMs,
      provider: reading.source.label,
      statistic: reading.source.statistic[locale],
      url: reading.source.url,
      checkedOn: reading.source.checkedOn,
    })),
  };
}

function standOf({ point, reckoned }: Origin, locale: Locale): PresentedStand | undefined {
  return reckoned && { name: placeName(point, locale), ...(reckoned.km !== undefined && { km: reckoned.km }) };
}
