import type { LatencyGoal } from "@/lib/answers/answers";
import type { Case } from "@/lib/case/case";
import type { Ways } from "@/lib/case/distances";
import { countriesOf } from "@/lib/content/places";
import { mayLieIn } from "@/lib/latency/parts";
import { placeByName } from "@/lib/places/find";
import { isCountryId, isGroupId, isPartId, isPointId, type PlaceId } from "@/lib/places/ids";
import { countriesOfOrigin } from "@/lib/places/origin";
import { placesNamed } from "@/lib/recognise/places-named";

export type Goal = Exclude<LatencyGoal, "none">;

export function goalOf({ known }: Case): Goal | undefined {
  const goal = known.latencyGoal;
  return goal === undefined || goal === "none" ? undefined : goal;
}

/** A goal that the way to the user counts in: said so, or not said otherwise. */
export function goalAtUser(given: Case): Goal | undefined {
  const goal = goalOf(given);
  return goal?.measuredAt === "server" ? undefined : goal;
}

/** One that a 95th percentile above the goal misses. */
export const isFromP95 = ({ percentile }: Goal) => percentile === "p95" || percentile === "p99";

/** Whether an origin is a country as a whole, which is reckoned from one of its cities. */
export function isCountryWide(said: string): boolean {
  const place = placeByName(said);
  return place !== undefined && isCountryId(place);
}

/** Whether two lists of countries have one in common. */
export const shareCountry = (some: readonly string[], others: readonly string[]) =>
  some.some((country) => others.includes(country));

/** The countries that are named as such, or as a group. */
const countriesNamed = (named: readonly PlaceId[]) =>
  named.filter((each) => isCountryId(each) || isGroupId(each)).flatMap(countriesOf);

/** Whether a place is named, or has a country in what is, or a part of one in common with it. */
const isMeant = (place: PlaceId, named: readonly PlaceId[]) =>
  named.includes(place) ||
  shareCountry(countriesOf(place), countriesNamed(named)) ||
  named.some((each) => isInCommon(each, place) || isInCommon(place, each));

/** Whether one is a part of a country, and the other a town that may lie in it, the country, or a group with it. */
function isInCommon(part: PlaceId, other: PlaceId): boolean {
  if (!isPartId(part) || isPartId(other)) return false;
  return isPointId(other) ? mayLieIn(other, part) : shareCountry(countriesOf(part), countriesOf(other));
}

/** Whether a place is named, or lies wholly in what is: of a group without one of its countries the others are left. */
function isLeftOut(place: PlaceId, named: readonly PlaceId[]): boolean {
  const countries = countriesNamed(named);
  return named.includes(place) || countriesOf(place).every((country) => countries.includes(country));
}

/**
 * The ways that a goal is held against: those to the places that it names, if it names any, and none to those that it
 * leaves out; where an origin is a country, none to a place in it.
 * @returns nothing where no way is left
 */
export function waysOfGoal(ways: Ways | undefined, { scope = "" }: Goal): Ways | undefined {
  if (!ways) return undefined;
  const { said } = ways.origin;
  const { meant, leftOut } = placesNamed(scope);
  const around = isCountryWide(said) ? countriesOfOrigin(said) : [];
  const rows = ways.rows.filter(({ place }) => {
    const isHeld = (meant.length === 0 || isMeant(place, meant)) && !isLeftOut(place, leftOut);
    return isHeld && !countriesOf(place).every((country) => around.includes(country));
  });
  return rows.length > 0 ? { ...ways, rows } : undefined;
}
