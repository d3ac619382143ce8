import type { Draft, LatencyGoal } from "@/lib/answers/answers";
import { placesOf } from "@/lib/answers/readers";
import { distances, type DistanceRow, type Distances } from "./distances";

export type LatencyRow = DistanceRow;

/** What can be said of the distances in the answers, and the goal they are held against. */
export type LatencyTable = Distances & { goalMs: number | undefined };

/**
 * Reckons the distances of the answers: origin to each of the reader's places, and compute to database.
 * @returns nothing when no origin is known, or there is nothing to reach
 */
export function latencyTable(draft: Draft): LatencyTable | undefined {
  const { computeOrigin, databaseOrigin, roundTrips, latencyGoal } = draft;
  const reckoned = distances({ places: placesOf(draft), computeOrigin, databaseOrigin, roundTrips });
  return reckoned && { ...reckoned, goalMs: goalInMs(latencyGoal) };
}

/**
 * @returns the goal in ms, or nothing when there is none or it is unknown
 * @example goalInMs({ ms: 100, percentile: "p95" }) // 100
 */
export function goalInMs(goal: LatencyGoal | undefined): number | undefined {
  return typeof goal === "object" ? goal.ms : undefined;
}
