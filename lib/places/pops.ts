import type { PlatformId } from "@/content/platforms/ids";
import { type PlatformPops, type PopCityRow, platformPops, popCities } from "@/lib/content/pops";
import { loadPoint, pointsOf } from "@/lib/content/places";
import { type Coordinates, greatCircleKm, kmPerRoundTripMs } from "@/lib/latency/floor";
import { remembered } from "@/lib/remembered";
import type { PlaceId, PointId } from "./ids";
import { isInUnion } from "./residency";

/** The point of presence nearest to a place on the map: no promise that a user is routed there. */
export type NearestPop = {
  city: { fr: string; en: string };
  /** ISO 3166-1 alpha-2, in capitals. */
  country: string;
  km: number;
  /** Round trip over fibre along the great circle. */
  floorMs: number;
  /** Whether the platform is known to run code there, or only to be there. */
  runsCode: "yes" | "unknown";
  /** The point of the place it was reckoned from: of a group, the member with the longest way. */
  from: PointId;
};

/** What is known of where a platform stands: count, source with its date and confidence. */
export function loadPlatformPops(platform: PlatformId): PlatformPops {
  return platformPops[platform];
}

/**
 * The nearest place where a platform runs code (or, where nobody says, where it stands). Points that only an enterprise
 * plan reaches do not count.
 * @returns nothing where the platform publishes no cities
 * @example nearestPop("cloudflare-workers", "saint-denis-reunion")?.city.fr // "Saint-Denis"
 */
export const nearestPop = remembered((platform: PlatformId, place: PlaceId): NearestPop | undefined =>
  pointsOf(place)
    .flatMap((point) => nearestToPoint(platform, point) ?? [])
    .reduce<NearestPop | undefined>((far, pop) => (far && far.km >= pop.km ? far : pop), undefined),
);

/** From how far away, in km, the nearest place where a platform runs code decides: some 10 ms of light in fibre. */
const farKm = 1_000;

/**
 * Whether a platform runs no code near a place, as far as its published cities say.
 * @returns false where it publishes none, or where our list is old or not its own: it may run anywhere else too
 * @example runsFarFrom("bunny-edge-scripting", "dakar") // true: Johannesburg is its only place in Africa
 */
export function runsFarFrom(platform: PlatformId, place: PlaceId): boolean {
  if (platformPops[platform].source.confidence === "low") return false;
  return (nearestPop(platform, place)?.km ?? 0) >= farKm;
}

/**
 * Whether a platform runs code, or stands, in a country, as far as its published cities say.
 * @param country ISO 3166-1 alpha-2, in capitals; a point that only an enterprise plan reaches does not count
 * @returns "unknown" where it publishes no cities, or none in the country in a list that is old or not its own; for one
 *   that offers areas alone, in each country of the Union
 * @example standsIn("vercel-functions", "CH") // "no"
 */
export function standsIn(platform: PlatformId, country: string): "yes" | "no" | "unknown" {
  const { at, enterpriseOnly = [], areas, source } = platformPops[platform];
  if (at.length === 0) return areas ? standsInArea(areas, country) : "unknown";
  if (enterpriseOnly.includes(country)) return "no";
  if (at.some((index) => popCities[index]?.[1] === country)) return "yes";
  return source.confidence === "low" ? "unknown" : "no";
}

/** An area of one country is in it; one of the Union is in some of its countries, nobody says which. */
function standsInArea(areas: readonly string[], country: string): "yes" | "no" | "unknown" {
  if (areas.includes(country)) return "yes";
  return areas.includes("EU") && isInUnion(country) ? "unknown" : "no";
}

type Vector = readonly [number, number, number];

/** On the unit sphere the nearest point has the greatest scalar product: no trigonometry per pair. */
function toVector({ lat, lon }: Coordinates): Vector {
  const [phi, lambda] = [(lat * Math.PI) / 180, (lon * Math.PI) / 180];
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}

const vectors: Vector[] = popCities.map(([, , lat, lon]) => toVector({ lat, lon }));

function nearestToPoint(platform: PlatformId, point: PointId): NearestPop | undefined {
  const { at, runs, enterpriseOnly = [] } = platformPops[platform];
  const place = loadPoint(point);
  const [x, y, z] = toVector(place);
  let nearest: PopCityRow | undefined;
  let best = -Infinity;
  for (const index of at) {
    const [city, vector] = [popCities[index], vectors[index]];
    if (!city || !vector || enterpriseOnly.includes(city[1])) continue;
    const product = x * vector[0] + y * vector[1] + z * vector[2];
    if (product > best) [best, nearest] = [product, city];
  }
  if (!nearest) return undefined;
  const [en, country, lat, lon, fr = en] = nearest;
  const km = greatCircleKm(place, { lat, lon });
  const floorMs = km / kmPerRoundTripMs;
  return { city: { fr, en }, country, km, floorMs, runsCode: runs === "unknown" ? "unknown" : "yes", from: point };
}
