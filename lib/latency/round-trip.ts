import { pointsOf } from "@/lib/content/places";
import type { CountryId, PlaceId, PointId } from "@/lib/places/ids";
import { remembered } from "@/lib/remembered";
import { estimateRtt } from "./estimate";
import { fibreFloorMs } from "./floor";
import { type Reading, readingsBetween } from "./readings";
import { spanOf } from "./span";

export type { Reading } from "./readings";

/**
 * The round trip between two places, in ms. The last mile of a user is not included, and published figures are medians
 * or means, never a p95.
 */
export type RoundTrip = {
  /**
   * `own`: measured by the reader's team; `span`: a group or a wide country, from its fastest member to its slowest;
   * `same-metro`: served on the spot.
   */
  kind: "own" | "measured" | "estimated" | "same-metro" | "span";
  /** The newest measurement, the estimate, or a span's slowest member. */
  rttMs: number;
  /** Own median and 95th percentile, span of all readings, band of an estimate (nine in ten), or of a span's members. */
  lowMs: number;
  highMs: number;
  /** For a span, of its nearest member: no part of it can be below. */
  floorMs: number;
  /** Newest first; none for an own measure, an estimate or a span. */
  readings: Reading[];
  /** Of a span, the members at either end. */
  ends?: { fastest: PointId; slowest: PointId };
};

/**
 * The round trip from an origin to a place: measured where somebody measured it, else estimated and marked so. A country
 * is reckoned from its most populous agglomeration, a wide one spans the places we know in it, a group its members.
 * @returns the same both ways between two points
 * @example roundTrip("paris", "tokyo").rttMs // 218.1, measured
 * @example roundTrip("paris", "saint-denis-reunion").rttMs // 186.18…, estimated
 */
export const roundTrip = remembered((origin: PointId | CountryId, place: PlaceId): RoundTrip => {
  const [from] = pointsOf(origin);
  if (!from) throw new Error(`no points of ${origin}`);
  return overPoints(spanOf(place).map((to) => [to, between(from, to)]));
});

/**
 * The round trip to several points: that of the only one, or a span from the nearest to the farthest.
 * @param trips at least one
 */
export function overPoints(trips: readonly (readonly [PointId, RoundTrip])[]): RoundTrip {
  const [first, ...others] = trips.toSorted(([, a], [, b]) => a.rttMs - b.rttMs);
  if (!first) throw new Error("a round trip to no point");
  const [farthest, slowest] = others.at(-1) ?? first;
  const [nearest, fastest] = first;
  if (others.length === 0) return fastest;
  return {
    kind: "span",
    rttMs: slowest.rttMs,
    lowMs: fastest.rttMs,
    highMs: slowest.rttMs,
    floorMs: Math.min(...trips.map(([, trip]) => trip.floorMs)),
    readings: [],
    ends: { fastest: nearest, slowest: farthest },
  };
}

/** Two points, whichever way: the answer is the same object. */
function between(a: PointId, b: PointId): RoundTrip {
  return a < b ? ordered(a, b) : ordered(b, a);
}

const ordered = remembered((a: PointId, b: PointId): RoundTrip => {
  if (a === b) return { kind: "same-metro", rttMs: 0, lowMs: 0, highMs: 0, floorMs: 0, readings: [] };
  const floorMs = fibreFloorMs(a, b);
  const readings = readingsBetween(a, b);
  const [newest] = readings;
  if (!newest) return { kind: "estimated", ...estimateRtt(a, b), floorMs, readings };
  const all = readings.map((reading) => reading.rttMs);
  return {
    kind: "measured",
    rttMs: newest.rttMs,
    lowMs: Math.min(...all),
    highMs: Math.max(...all),
    floorMs,
    readings,
  };
});
