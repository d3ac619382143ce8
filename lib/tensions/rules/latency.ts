import type { Case } from "@/lib/case/case";
import { waysToDatabase, waysToUsers } from "@/lib/case/distances";
import { placeByName } from "@/lib/places/find";
import { placesNamed } from "@/lib/recognise/places-named";
import { loadStore } from "@/lib/content/knowledge";
import type { DistanceRow } from "@/lib/latency/distances";
import type { OwnMeasure } from "@/lib/latency/own-measures";
import type { Rule, Term } from "../tension";
import { type Goal, goalAtUser, goalOf, isFromP95, waysOfGoal } from "./goal";
import { nearMs, originTerm, placesTerm } from "./latency-terms";
import { type HeldItem, itemsOf, livesBesideDatabase, storesByItem } from "./state-items";

/** From here on a median leaves a percentile little room, as a share of the goal: a median itself holds no tail, but computing. */
const tightShares: Record<NonNullable<Goal["percentile"]>, number> = {
  p50: 0.9,
  p75: 0.9,
  p90: 0.7,
  p95: 0.7,
  p99: 0.7,
};

/** A goal that light cannot meet, if the answer has to come from the origin. */
export const goalBelowFloor: Rule = {
  id: "goal-below-floor",
  detect: (given) => {
    const goal = goalAtUser(given);
    const ways = goal && waysOfGoal(waysToUsers(given.known), goal);
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

/** State in another product, or in a store that its platform places near those who write: the database's place is not its own. */
const livesApart = (given: Case, held: HeldItem) =>
  livesBesideDatabase(given, held) ||
  (held.named.length > 0 &&
    held.named
      .map(loadStore)
      .every(({ nativeTo, consistency }) => nativeTo.length > 0 && consistency !== "single-primary"));

/** Whether the slowest way to the users is the slowest to the database too: what reads and strong writes pay is one thing. */
function isOneWay({ known }: Case, goal: Goal): boolean {
  const [users, database] = [waysOfGoal(waysToUsers(known), goal), waysOfGoal(waysToDatabase(known), goal)];
  return users?.origin.said === database?.origin.said && users?.rows[0]?.place === database?.rows[0]?.place;
}

/** Strong consistency costs at least one round trip to the primary; no platform can hide it. */
export const strongAcrossRegions: Rule = {
  id: "strong-across-regions",
  detect: (given) => {
    const goal = goalAtUser(given);
    const held = storesByItem(given).filter((each) => each.item.consistency === "strong" && !livesApart(given, each));
    const ways = goal && waysOfGoal(waysToDatabase(given.known), goal);
    const worst = ways?.rows[0];
    if (!goal || !ways || !worst || held.length === 0 || worst.trip.rttMs <= goal.ms) return {};
    return {
      tension: {
        ...(isOneWay(given, goal) && { way: "reads" }),
        terms: {
          items: itemsOf(held),
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

/** A way whose 95th percentile the team measured. */
const hasOwnTail = ({ trip }: DistanceRow) => trip.kind === "own" && trip.highMs > trip.rttMs;

/** A goal of a high percentile that the team's own 95th already misses, though its median does not. */
const isTailMissed = (row: DistanceRow, goal: Goal) =>
  hasOwnTail(row) && isFromP95(goal) && row.trip.rttMs <= goal.ms && row.trip.highMs >= goal.ms;

/** A goal of a percentile that lies somewhere between the median and the 95th that the team measured, as the goal does. */
const isBetweenOwn = (row: DistanceRow, goal: Goal) =>
  hasOwnTail(row) &&
  (goal.percentile === "p75" || goal.percentile === "p90") &&
  row.trip.rttMs <= goal.ms &&
  row.trip.highMs >= goal.ms;

/** A goal that physics allows and the network does not; where only an estimate says so, within its band it is asked. */
export const goalBelowRoundTrip: Rule = {
  id: "goal-below-round-trip",
  detect: (given) => {
    const goal = goalAtUser(given);
    const ways = goal && waysOfGoal(waysToUsers(given.known), goal);
    if (!goal || !ways) return {};
    // Over the same way strong consistency says the same with more at stake.
    if (isOneWay(given, goal) && strongAcrossRegions.detect(given).tension) return {};
    const possible = ways.rows.filter(({ trip }) => trip.floorMs <= goal.ms);
    const missed = possible.filter((row) => row.trip.rttMs > goal.ms || isTailMissed(row, goal));
    const [worst, ...others] = missed;
    const between = possible.find((row) => isBetweenOwn(row, goal));
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
    if (worst && others.length > 0) {
      const slowest = Math.max(...missed.map((row) => (isTailMissed(row, goal) ? row.trip.highMs : row.trip.rttMs)));
      const terms: Record<string, Term> = {
        ...termsOf(worst),
        place: placesTerm(missed),
        trip: { kind: "duration", ms: slowest },
      };
      return { tension: { claim: "several", way: "several", terms, facts: [], field: "latencyGoal" } };
    }
    if (worst && isTailMissed(worst, goal)) {
      const terms: Record<string, Term> = { ...termsOf(worst), trip: { kind: "duration", ms: worst.trip.highMs } };
      return { tension: { claim: "tail", terms, facts: [], field: "roundTrips" } };
    }
    if (worst) return { tension: { terms: termsOf(worst), facts: [], field: "latencyGoal" } };
    if (between) {
      const terms: Record<string, Term> = {
        ...termsOf(between),
        trip: { kind: "duration", ms: between.trip.rttMs },
        tail: { kind: "duration", ms: between.trip.highMs },
      };
      return { unknown: { ask: "between", terms, field: "roundTrips" } };
    }
    return doubtful ? { unknown: { terms: termsOf(doubtful), field: "roundTrips" } } : {};
  },
};

/** A goal that the reader's own median misses, or their 95th percentile, from a place that no list knows or to an origin that none does. */
export const goalBelowMeasure: Rule = {
  id: "goal-below-measure",
  detect: (given) => {
    const goal = goalAtUser(given);
    const { roundTrips = [] } = given.known;
    if (!goal || roundTrips.length === 0 || placesNamed(goal.scope ?? "").meant.length > 0) return {};
    const isReckoned = waysToUsers(given.known) !== undefined;
    const tailOf = ({ p50, p95 }: OwnMeasure) => (isFromP95(goal) && p95 !== undefined && p95 >= goal.ms ? p95 : p50);
    const [worst] = roundTrips
      .filter((own) => (own.p50 > goal.ms || tailOf(own) > own.p50) && !(isReckoned && placeByName(own.place)))
      .toSorted((a, b) => tailOf(b) - tailOf(a));
    if (!worst) return {};
    const isTail = worst.p50 <= goal.ms;
    const known = placeByName(worst.place);
    const place: Term = known
      ? { kind: "places", ids: [known] }
      : { kind: "words", text: worst.place, field: "roundTrips" };
    const terms: Record<string, Term> = {
      goal: { kind: "goal", goal },
      trip: { kind: "duration", ms: isTail ? tailOf(worst) : worst.p50 },
      place,
    };
    return { tension: { ...(isTail && { claim: "tail" }), terms, facts: [], field: "latencyGoal" } };
  },
};

/** A goal that a median nearly uses up, or the 95th percentile that the team measured. */
export const thinMargin: Rule = {
  id: "thin-margin",
  detect: (given) => {
    const goal = goalAtUser(given);
    const ways = goal && waysOfGoal(waysToUsers(given.known), goal);
    if (!ways || !goal?.percentile) return {};
    const share = tightShares[goal.percentile];
    const isTight = (ms: number) => ms <= goal.ms && ms >= share * goal.ms;
    // Of a high percentile the team's own 95th says more than a median.
    const byTail = isFromP95(goal) ? ways.rows.filter(hasOwnTail) : [];
    const median = ways.rows.find((row) => !byTail.includes(row) && isTight(row.trip.rttMs));
    const tail = byTail.find((row) => isTight(row.trip.highMs) && !isTailMissed(row, goal));
    const tight = median ?? tail;
    if (!tight) return {};
    const own = median ? "own" : "ownTail";
    return {
      tension: {
        ...(tight.trip.kind === "own" && { claim: own }),
        ...(!median && goal.percentile === "p95" && { way: "measured" }),
        terms: {
          goal: { kind: "goal", goal },
          trip: median ? { kind: "trip", trip: tight.trip } : { kind: "duration", ms: tight.trip.highMs },
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
    const ways = goal && waysOfGoal(waysToUsers(given.known), goal);
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
