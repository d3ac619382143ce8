import type { Case } from "@/lib/case/case";
import { waysToUsers } from "@/lib/case/distances";
import { trafficStepOf } from "@/lib/case/traffic-step";
import { countriesOf } from "@/lib/content/places";
import { recognisedOf } from "@/lib/recognise/effective";
import { isAnswered } from "@/lib/recognise/origin";
import { unreadPlaces } from "@/lib/recognise/unread-places";
import type { Rule, Term } from "../tension";
import { readOrigin } from "@/lib/places/origin";
import { shareCountry } from "./goal";
import { nearMs, originTerm, placesTerm } from "./latency-terms";
import { dataOutside } from "./residency";
import { mustLeave } from "./vendors";

/**
 * Whether the reader's places are all of them: chosen, and their words hold no others of users; or recognised, with no
 * place left whose part was not understood.
 */
function areAllPlaces({ draft, known, texts }: Case): boolean {
  const understood = new Set<string>(known.places);
  if (isAnswered(draft.places)) {
    const chosen = (draft.places ?? []).flatMap((place) => (place === "unknown" ? [] : countriesOf(place)));
    const said = recognisedOf(draft).flatMap(({ field, value }) => (field === "places" ? [value] : []));
    return said.every((place) => understood.has(place) || shareCountry(countriesOf(place), chosen));
  }
  return texts.every(({ text }) => unreadPlaces(text).every((place) => understood.has(place)));
}

/** Users next to the origin: the edge has little to give them. */
export const alreadyNear: Rule = {
  id: "already-near",
  detect: (given) => {
    const ways = waysToUsers(given.known);
    const worst = ways?.rows[0];
    // What has to move will stand elsewhere: its distance today says nothing.
    if (dataOutside.detect(given).tension || mustLeave(given)) return {};
    // A country or a part of one is reckoned from a city: users in the rest of it, or compute there, may be far.
    const stand = readOrigin(ways?.origin.said ?? "")?.reckoned;
    const isReckoned =
      ways?.rows.some(({ reckonedFrom }) => reckonedFrom !== undefined) || (stand && stand.km === undefined);
    // So may those of a measure whose place we do not know.
    if (given.known.roundTrips?.some(({ p50 }) => p50 > nearMs)) return {};
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

/** From more places than these far users are many. */
const fewPlaces = 2;

/** Too little traffic for caches and warm instances to pay back what a move costs; far away it is a question of cold ones. */
export const lowTraffic: Rule = {
  id: "low-traffic",
  detect: (given) => {
    const { known } = given;
    const places = known.places?.filter((id) => id !== "unknown") ?? [];
    if (trafficStepOf(known) !== "lt10" || places.length === 0 || !areAllPlaces(given)) return {};
    const near = (waysToUsers(known)?.rows[0]?.trip.rttMs ?? Infinity) <= nearMs;
    if (!near && places.length > fewPlaces) return {};
    const told = near ? "near" : "far";
    return { tension: { claim: told, way: told, terms: {}, facts: [], field: "traffic" } };
  },
};
