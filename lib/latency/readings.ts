import { type RoundTripSource, roundTripPairs, roundTripSources } from "@/lib/content/round-trips";
import { type RegionId, regionIds } from "@/content/regions/ids";
import type { PointId } from "@/lib/places/ids";

/** One published figure, in ms, and where it comes from. */
export type Reading = { rttMs: number; source: RoundTripSource };

/** What was published on the round trip between two places, newest first; nothing when nobody measured it. */
export function readingsBetween(a: PointId, b: PointId): Reading[] {
  return rawReadings(a, b).flatMap(([index, rttMs]): Reading[] => {
    const source = roundTripSources[index];
    return source ? [{ rttMs, source }] : [];
  });
}

/** The newest published round trip between two places, in ms. */
export function newestReadingMs(a: PointId, b: PointId): number | undefined {
  return rawReadings(a, b)[0]?.[1];
}

// Cities that are no metro have no rows: looking for them finds nothing.
const pairs: Partial<Record<PointId, Partial<Record<PointId, [number, number][]>>>> = roundTripPairs;

function rawReadings(a: PointId, b: PointId): [number, number][] {
  return pairs[a]?.[b] ?? pairs[b]?.[a] ?? [];
}

/** The metros that somebody measured to anywhere: 44 of 59. */
export const measuredMetros: readonly RegionId[] = regionIds.filter((a) =>
  regionIds.some((b) => rawReadings(a, b).length > 0),
);
const measuredSet = new Set<PointId>(measuredMetros);

/** Whether anything was published on a place. */
export function isMeasured(id: PointId): boolean {
  return measuredSet.has(id);
}
