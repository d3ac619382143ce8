import { placesOf } from "@/lib/answers/readers";
import { slowestRow } from "@/lib/latency/distances";
import type { Rule } from "../tension";

/** Strong consistency costs at least one round trip to the primary; no platform can hide it. */
export const strongAcrossRegions: Rule = {
  id: "strong-across-regions",
  detect: ({ draft, latency }) => {
    const strong = indexesOf(draft.state, (item) => item.consistency === "strong");
    const worst = slowestRow(latency?.rows ?? []);
    if (!latency?.goalMs || !worst || strong.length === 0 || worst.trip.rttMs <= latency.goalMs) return undefined;
    return {
      terms: {
        items: { kind: "stateItems", indexes: strong },
        region: { kind: "regions", ids: [worst.place] },
        origin: { kind: "regions", ids: [latency.origin.said] },
        rtt: { kind: "ms", value: worst.trip.rttMs },
        goal: { kind: "ms", value: latency.goalMs },
      },
      facts: [],
      field: "state",
    };
  },
};

/** A goal that light cannot meet, if the answer has to come from the origin. */
export const goalBelowFloor: Rule = {
  id: "goal-below-floor",
  detect: ({ latency }) => {
    const goal = latency?.goalMs;
    const below = latency?.rows.filter((row) => goal !== undefined && row.trip.floorMs > goal) ?? [];
    const worst = slowestRow(below);
    if (!latency || goal === undefined || !worst) return undefined;
    return {
      terms: {
        goal: { kind: "ms", value: goal },
        floor: { kind: "ms", value: Math.max(...below.map((row) => row.trip.floorMs)) },
        regions: { kind: "regions", ids: below.map((row) => row.place) },
        origin: { kind: "regions", ids: [latency.origin.said] },
      },
      facts: [],
      field: "latencyGoal",
    };
  },
};

/** A goal that physics allows and the measured network does not. */
export const goalBelowRoundTrip: Rule = {
  id: "goal-below-round-trip",
  detect: (situation) => {
    const { latency } = situation;
    // Strong consistency says the same with more at stake.
    if (strongAcrossRegions.detect(situation)) return undefined;
    const goal = latency?.goalMs;
    const missed =
      latency?.rows.filter((row) => goal !== undefined && row.trip.floorMs <= goal && row.trip.rttMs > goal) ?? [];
    const worst = slowestRow(missed);
    if (!latency || goal === undefined || !worst) return undefined;
    return {
      terms: {
        goal: { kind: "ms", value: goal },
        rtt: { kind: "ms", value: worst.trip.rttMs },
        region: { kind: "regions", ids: [worst.place] },
        origin: { kind: "regions", ids: [latency.origin.said] },
      },
      facts: [],
      field: "latencyGoal",
    };
  },
};

/** Users next to the origin: the edge has little to give them. */
const nearMs = 30;
export const alreadyNear: Rule = {
  id: "already-near",
  detect: ({ latency }) => {
    const worst = slowestRow(latency?.rows ?? []);
    if (!latency || !worst || worst.trip.rttMs > nearMs) return undefined;
    return {
      terms: {
        region: { kind: "regions", ids: [worst.place] },
        origin: { kind: "regions", ids: [latency.origin.said] },
        rtt: { kind: "ms", value: worst.trip.rttMs },
      },
      facts: [],
      field: "places",
    };
  },
};

/** Too little traffic for caches and warm instances to pay back what a move costs. */
export const lowTraffic: Rule = {
  id: "low-traffic",
  detect: ({ draft, latency }) => {
    const known = placesOf(draft);
    const concentrated =
      known.length <= 2 || (latency !== undefined && (slowestRow(latency.rows)?.trip.rttMs ?? 0) <= nearMs);
    return draft.traffic === "lt10" && concentrated ? { terms: {}, facts: [], field: "traffic" } : undefined;
  },
};

/** Without an origin or a goal nothing can be measured against anything. */
export const unknownOriginOrGoal: Rule = {
  id: "unknown-origin-or-goal",
  detect: ({ draft, latency }) => {
    if (placesOf(draft).length === 0 || (latency && latency.goalMs !== undefined)) return undefined;
    return { terms: {}, facts: [], field: latency ? "latencyGoal" : "computeOrigin" };
  },
};

function indexesOf<T>(items: readonly T[] | undefined, wanted: (item: T) => boolean): number[] {
  return (items ?? []).flatMap((item, index) => (wanted(item) ? [index] : []));
}
