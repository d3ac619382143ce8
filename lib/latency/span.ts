import { cityTags, countriesOf, loadPoint, pointsOf } from "@/lib/content/places";
import { type CountryId, isCityId, isCountryId, type PlaceId, type PointId, pointIds } from "@/lib/places/ids";
import { remembered } from "@/lib/remembered";
import { distanceKm } from "./floor";

/** From here on, in km from end to end, no agglomeration stands for a whole country: some 15 ms of light in fibre. */
const wideKm = 1_500;

/**
 * The points over which the ways to a place are told: of a wide country all that we know in it, but for those that lie
 * apart from the rest of it; else the points it is reckoned from.
 * @returns at least one
 * @example spanOf("country-fr") // ["paris"]; spanOf("country-au").includes("perth") // true
 */
export const spanOf = remembered((id: PlaceId): readonly PointId[] => {
  if (!isCountryId(id)) return pointsOf(id);
  const within = pointsWithin(id);
  const isWide = within.some((a) => within.some((b) => distanceKm(a, b) >= wideKm));
  return isWide ? within : pointsOf(id);
});

/** Few teams that say "Spain" mean the Canaries too: what lies apart is told where it is named. */
function pointsWithin(id: CountryId): PointId[] {
  const [country] = countriesOf(id);
  return pointIds.filter((point) => loadPoint(point).country === country && !liesApart(point));
}

function liesApart(point: PointId): boolean {
  return isCityId(point) && cityTags(point).includes("apart");
}
