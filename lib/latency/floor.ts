import { loadPoint } from "@/lib/content/places";
import type { PointId } from "@/lib/places/ids";

/** Mean radius of the Earth, in km (IUGG). */
const earthRadiusKm = 6371.0088;

/** Light in fibre covers about 200 km per ms (two thirds of c), and a round trip goes there and back. */
export const kmPerRoundTripMs = 100;

export type Coordinates = { lat: number; lon: number };

/**
 * Great-circle distance.
 * @param from in degrees
 * @returns km, to the millimetre: engines differ in the last bits of a sine, and all must give the same figures
 */
export function greatCircleKm(from: Coordinates, to: Coordinates): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const halfLat = Math.sin(radians(to.lat - from.lat) / 2);
  const halfLon = Math.sin(radians(to.lon - from.lon) / 2);
  const chord = halfLat * halfLat + Math.cos(radians(from.lat)) * Math.cos(radians(to.lat)) * halfLon * halfLon;
  return Math.round(2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(chord))) * 1e6) / 1e6;
}

/**
 * Great-circle distance between two places.
 * @returns km, from city-centre coordinates at two decimals
 */
export function distanceKm(a: PointId, b: PointId): number {
  return greatCircleKm(loadPoint(a), loadPoint(b));
}

/**
 * The shortest round trip that physics allows between two places over fibre laid along the great circle.
 * @returns ms; no measured pair of the content is faster, as a test proves
 * @example Math.round(fibreFloorMs("paris", "tokyo")) // 97
 */
export function fibreFloorMs(a: PointId, b: PointId): number {
  return distanceKm(a, b) / kmPerRoundTripMs;
}
