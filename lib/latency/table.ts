import type { RegionId } from "@/content/regions/ids";
import type { LatencyGoalId } from "@/content/choices/ids";
import type { Draft } from "@/lib/answers/schema";
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
  const origin = draft.originRegion;
  const regions = draft.targetRegions?.filter((id) => id !== "unknown") ?? [];
  if (!origin || origin === "unknown" || regions.length === 0) return undefined;
  const rows = regions.map((region) => ({ region, trip: roundTrip(origin, region) }));
  return { origin, goalMs: goalInMs(draft.latencyGoal), rows: [...rows].sort((a, b) => b.trip.rttMs - a.trip.rttMs) };
}

/**
 * @returns the p95 goal in ms, or nothing when it is unknown
 * @example goalInMs("100ms") // 100
 */
export function goalInMs(goal: LatencyGoalId | undefined): number | undefined {
  const ms = Number.parseInt(goal ?? "", 10);
  return Number.isNaN(ms) ? undefined : ms;
}
