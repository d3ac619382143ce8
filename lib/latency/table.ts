import type { RegionId } from "@/content/regions/ids";
import type { Draft, LatencyGoal } from "@/lib/answers/answers";
import { metrosOf, originMetro } from "@/lib/answers/readers";
import { type RoundTrip, roundTrip } from "./round-trip";

/** The round trip from the origin to one of the reader's regions. */
export type LatencyRow = { region: RegionId; trip: RoundTrip };

/** What can be said of the distances in the answers, slowest region first. */
export type LatencyTable = { origin: RegionId; goalMs: number | undefined; rows: LatencyRow[] };

/**
 * Measures the answers: origin to each region.
 * @returns nothing when the origin or every region is unknown
 */
export function latencyTable(draft: Draft): LatencyTable | undefined {
  const origin = originMetro(draft);
  const regions = metrosOf(draft);
  if (!origin || regions.length === 0) return undefined;
  const rows = regions.map((region) => ({ region, trip: roundTrip(origin, region) }));
  return { origin, goalMs: goalInMs(draft.latencyGoal), rows: [...rows].sort((a, b) => b.trip.rttMs - a.trip.rttMs) };
}

/**
 * @returns the goal in ms, or nothing when there is none or it is unknown
 * @example goalInMs({ ms: 100, percentile: "p95" }) // 100
 */
export function goalInMs(goal: LatencyGoal | undefined): number | undefined {
  return typeof goal === "object" ? goal.ms : undefined;
}
