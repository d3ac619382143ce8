import type { LatencyGoal } from "@/lib/answers/answers";
import type { Case } from "@/lib/case/case";
import { type SaidOrigin, waysToDatabase, waysToUsers, wayBetweenOrigins } from "@/lib/case/distances";
import { isAnswered } from "@/lib/recognise/origin";
import { unreadPlaces } from "@/lib/recognise/unread-places";
import type { DistanceRow } from "@/lib/latency/distances";
import type { Rule, Term } from "../tension";
import { dataOutside } from "./residency";

type Goal = Exclude<LatencyGoal, "none">;

/** From here on a median leaves a higher percentile little room, as a share of the goal. */
const tightShare = 0.7;
/** Users this near to the origin gain little from the edge, in ms. */
const nearMs = 30;

function goalOf({ known }: Case): Goal | undefined {
  const goal = known.latencyGoal;
  return goal === undefined || goal === "none" ? undefined : goal;
}

/** A goal that the way to the user counts in: said so, or not said otherwise. */
function goalAtUser(given: Case): Goal | undefined {
  const goal = goalOf(given);
  return goal?.measuredAt === "server" ? undefined : goal;
}

const originTerm = (origin: SaidOrigin): Term => ({ kind: "origin", ...origin });
const placesTerm = (rows: readonly DistanceRow[]): Term => ({ kind: "places", ids: rows.map(({ place }) => place) });

/** A goal that light cannot meet, if the answer has to come from the origin. */
export const goalBelowFloor: Rule = {
  id: "goal-below-floor",
  detect: (given) => {
    const goal = goalAtUser(given);
    const ways = waysToUsers(given.known);
    if (!goal || !ways) return {};
    const below = ways.rows.filter(({ trip }) => trip.floorMs > goal.ms);
    if (below.length === 0) return {};
    return {
      tension: {
        terms: {
          goal: { kind: "goal", goal },
          floor: { kind: "duration", ms: Math.max(...below.map(({ trip }) => trip.floorMs)) },
          places: placesTerm(below),
          origin: originTerm(ways.origin),
        },
        facts: [],
        field: "latencyGoal",
      },
    };
  },
};

/** Strong consistency costs at least one round trip to the primary; no platform can hide it. */
export const strongAcrossRegions: Rule = {
  id: "strong-across-regions",
  detect: (given) => {
    const goal = goalAtUser(given);
    const items = (given.known.state ?? []).flatMap(({ consistency }, index) =>
      consistency === "strong" ? [index] : [],
    );
    const ways = waysToDatabase(given.known);
    const worst = ways?.rows[0];
    if (!goal || !ways || !worst || items.length === 0 || worst.trip.rttMs <= goal.ms) return {};
    return {
      tension: {
        terms: {
          items: { kind: "items", indexes: items },
          place: placesTerm([worst]),
          origin: originTerm(ways.origin),
          trip: { kind: "trip", trip: worst.trip },
          goal: { kind: "goal", goal },
        },
        facts: [],
        field: "state",
      },
    };
  },
};

const isHigh = ({ percentile }: Goal) => percentile === "p95" || percentile === "p99";

/** A goal of a high percentile that the team's own 95th already misses, though its median does not. */
const isTailMissed = ({ trip }: DistanceRow, goal: Goal) =>
  trip.kind === "own" && isHigh(goal) && trip.rttMs <= goal.ms && trip.highMs > goal.ms;

/** A goal that physics allows and the network does not; where only an estimate says so, within its band it is asked. */
export const goalBelowRoundTrip: Rule = {
  id: "goal-below-round-trip",
  detect: (given) => {
    const goal = goalAtUser(given);
    const ways = waysToUsers(given.known);
    // Strong consistency says the same with more at stake.
    if (!goal || !ways || strongAcrossRegions.detect(given).tension) return {};
    const possible = ways.rows.filter(({ trip }) => trip.floorMs <= goal.ms);
    const tail = possible.find((row) => isTailMissed(row, goal));
    const missed = possible.find(({ trip }) => trip.rttMs > goal.ms);
    const doubtful = possible.find(
      ({ trip }) => trip.kind === "estimated" && trip.rttMs <= goal.ms && trip.highMs > goal.ms,
    );
    const termsOf = (row: DistanceRow) =>
      ({
        goal: { kind: "goal", goal },
        trip: { kind: "trip", trip: row.trip },
        place: placesTerm([row]),
        origin: originTerm(ways.origin),
      }) as const;
    if (missed) return { tension: { terms: termsOf(missed), facts: [], field: "latencyGoal" } };
    if (tail) {
      const terms: Record<string, Term> = { ...termsOf(tail), trip: { kind: "duration", ms: tail.trip.highMs } };
      return { tension: { claim: "tail", terms, facts: [], field: "roundTrips" } };
    }
    return doubtful ? { unknown: { terms: termsOf(doubtful), field: "roundTrips" } } : {};
  },
};

/** A goal of a high percentile that a median nearly uses up. */
export const thinMargin: Rule = {
  id: "thin-margin",
  detect: (given) => {
    const goal = goalAtUser(given);
    const ways = waysToUsers(given.known);
    if (!ways || !goal || !isHigh(goal)) return {};
    const tight = ways.rows.find(
      (row) => row.trip.rttMs <= goal.ms && row.trip.rttMs >= tightShare * goal.ms && !isTailMissed(row, goal),
    );
    if (!tight) return {};
    return {
      tension: {
        terms: {
          goal: { kind: "goal", goal },
          trip: { kind: "trip", trip: tight.trip },
          place: placesTerm([tight]),
          origin: originTerm(ways.origin),
        },
        facts: [],
        field: "latencyGoal",
      },
    };
  },
};

/** A goal measured at the server does not see the way to the user: nothing at the edge changes it. */
export const goalAtServer: Rule = {
  id: "goal-at-server",
  detect: (given) => {
    const goal = goalOf(given);
    const ways = waysToUsers(given.known);
    const worst = ways?.rows[0];
    if (!goal || !ways || !worst || worst.trip.rttMs <= nearMs) return {};
    const terms = {
      goal: { kind: "goal", goal },
      trip: { kind: "trip", trip: worst.trip },
      place: placesTerm([worst]),
      origin: originTerm(ways.origin),
    } as const;
    if (goal.measuredAt === "server") return { tension: { terms, facts: [], field: "latencyGoal" } };
    return goal.measuredAt === undefined ? { unknown: { terms, field: "latencyGoal" } } : {};
  },
};

/** Every query pays the way between compute and database, whatever stands at the edge. */
const apartMs = 10;
export const computeFarFromDatabase: Rule = {
  id: "compute-far-from-database",
  detect: ({ known }) => {
    const { computeOrigin, databaseOrigin } = known;
    const trip = wayBetweenOrigins(known);
    if (!computeOrigin || !databaseOrigin || !trip || trip.rttMs < apartMs) return {};
    return {
      tension: {
        terms: {
          compute: originTerm({ said: computeOrigin, field: "computeOrigin" }),
          database: originTerm({ said: databaseOrigin, field: "databaseOrigin" }),
          trip: { kind: "trip", trip },
        },
        facts: [],
        field: "databaseOrigin",
      },
    };
  },
};

/** Whether the reader's places are all of them: chosen, or recognised with no place left whose part was not understood. */
function areAllPlaces({ draft, known, texts }: Case): boolean {
  if (isAnswered(draft.places)) return true;
  const understood = new Set<string>(known.places);
  return texts.every(({ text }) => unreadPlaces(text).every((place) => understood.has(place)));
}

/** Users next to the origin: the edge has little to give them. */
export const alreadyNear: Rule = {
  id: "already-near",
  detect: (given) => {
    const ways = waysToUsers(given.known);
    const worst = ways?.rows[0];
    // What has to move will stand elsewhere: its distance today says nothing.
    if (dataOutside.detect(given).tension) return {};
    // A country is reckoned from its largest city: users in the rest of it may be far.
    const isReckoned = ways?.rows.some(({ reckonedFrom }) => reckonedFrom !== undefined);
    if (!ways || !worst || isReckoned || worst.trip.rttMs > nearMs || !areAllPlaces(given)) return {};
    const origin = originTerm(ways.origin);
    const onTheSpot = worst.trip.kind === "same-metro";
    const terms: Record<string, Term> = onTheSpot
      ? { origin }
      : { place: placesTerm([worst]), origin, trip: { kind: "trip", trip: worst.trip } };
    return {
      tension: {
        ...(onTheSpot && { claim: "onTheSpot" }),
        terms,
        facts: [],
        field: "places",
      },
    };
  },
};

/** Too little traffic for caches and warm instances to pay back what a move costs; far away it is a question of cold ones. */
const fewPlaces = 2;
export const lowTraffic: Rule = {
  id: "low-traffic",
  detect: (given) => {
    const { known } = given;
    const places = known.places?.filter((id) => id !== "unknown") ?? [];
    if (known.traffic !== "lt10" || places.length === 0 || !areAllPlaces(given)) return {};
    const near = (waysToUsers(known)?.rows[0]?.trip.rttMs ?? Infinity) <= nearMs;
    if (!near && places.length > fewPlaces) return {};
    const told = near ? "near" : "far";
    return { tension: { claim: told, way: told, terms: {}, facts: [], field: "traffic" } };
  },
};
