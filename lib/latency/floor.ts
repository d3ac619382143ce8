import type { RegionId } from "@/content/regions/ids";
import { loadRegion } from "@/lib/content/regions";

/** Mean radius of the Earth, in km (IUGG). */
const earthRadiusKm = 6371.0088;

/** Light in fibre covers about 200 km per ms (two thirds of c), and a round trip goes there and back. */
const kmPerRoundTripMs = 100;

/**
 * Great-circle distance between two metros.
 * @returns km, from city-centre coordinates at two decimals
 */
export function distanceKm(a: RegionId, b: RegionId): number {
  const [from, to] = [loadRegion(a), loadRegion(b)];
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const halfLat = Math.sin(radians(to.lat - from.lat) / 2);
  const halfLon = Math.sin(radians(to.lon - from.lon) / 2);
  const chord = halfLat ** 2 + Math.cos(radians(from.lat)) * Math.cos(radians(to.lat)) * halfLon ** 2;
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/**
 * The shortest round trip that physics allows between two metros over fibre laid along the great circle.
 * @returns ms; no measured pair of the content is faster, as a test proves
 * @example Math.round(fibreFloorMs("paris", "tokyo")) // 97
 */
export function fibreFloorMs(a: RegionId, b: RegionId): number {
  return distanceKm(a, b) / kmPerRoundTripMs;
}
