import { countriesOf, pointsOf } from "@/lib/content/places";
import { isPointId, type PartId, type PlaceId } from "@/lib/places/ids";
import { distanceKm } from "./floor";

/** Countries whose states are as wide as others' countries. */
const wide: ReadonlySet<string> = new Set(["AU", "BR", "CA", "IN", "US"]);
/** How far a town of a part lies at most from the point that stands for the part, in km. */
const reachOfWide = 700;
const reachOfOthers = 250;

/**
 * Whether a town may lie in a state, province or region: in its country, and no farther from the point that stands for
 * it than such parts are wide. Which one a town lies in, nothing here knows.
 * @example mayLieIn("houston", "part-us-tx") // true; mayLieIn("paris", "part-fr-bre") // false
 */
export function mayLieIn(town: PlaceId, part: PartId): boolean {
  const [main] = pointsOf(part);
  const [country = ""] = countriesOf(part);
  if (!isPointId(town) || !main || !countriesOf(town).includes(country)) return false;
  return distanceKm(town, main) <= (wide.has(country) ? reachOfWide : reachOfOthers);
}
