import { pointsOf } from "@/lib/content/places";
import type { CountryId, PlaceId, PointId } from "@/lib/places/ids";
import { remembered } from "@/lib/remembered";
import { estimateRtt } from "./estimate";
import { fibreFloorMs } from "./floor";
import { type Reading, readingsBetween } from "./readings";

export type { Reading } from "./readings";

/**
 * The round trip between two places, in ms. The last mile of a user is not included, and published figures are medians
 * or means, never a p95.
 */
export type RoundTrip = {
  /** `span`: a group's members, from the nearest to the farthest. `same-metro`: served on the spot. */
  kind: "measured" | "estimated" | "same-metro" | "span";
  /** The newest measurement, the estimate, or a group's slowest member. */
  rttMs: number;
  /** Span of all readings, the band of an estimate (nine in ten), or a group's fastest and slowest members. */
  lowMs: number;
  highMs: number;
  /** For a group, of its slowest member. */
  floorMs: number;
  /** Newest first; none for an estimate or a group. */
  readings: Reading[];
};

/**
 * The round trip from an origin to a place: measured where somebody measured it, else estimated and marked so. A country
 * is reckoned from its most populous agglomeration, a group spans its members.
 * @returns the same both ways
 * @example roundTrip("paris", "tokyo").rttMs // 218.1, measured
 * @example roundTrip("paris", "saint-denis-reunion").rttMs // 186.18…, estimated
 */
export const roundTrip = remembered((origin: PointId | CountryId, place: PlaceId): RoundTrip => {
  const trips = pointsOf(origin).flatMap((from) => pointsOf(place).map((to) => between(from, to)));
  const [only] = trips;
  if (only && trips.length === 1) return only;
  const slowest = trips.reduce((worst, trip) => (trip.rttMs > worst.rttMs ? trip : worst));
  const lowMs = Math.min(...trips.map((trip) => trip.rttMs));
  return { ...slowest, kind: "span", lowMs, highMs: slowest.rttMs, readings: [] };
});

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
