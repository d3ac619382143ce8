import { loadPoint, pointsOf } from "@/lib/content/places";
import type { PlaceId, PointId } from "@/lib/places/ids";
import { type MapPoint, mapPlacement, mapPoints } from "./map";
import { naturalEarth } from "./natural-earth";

const metroPoints: Partial<Record<PointId, MapPoint>> = mapPoints;

/**
 * Where a place stands on the map: one point, or one for each member of a group.
 * @example mapPointsOf("saint-denis-reunion") // [{ id: "saint-denis-reunion", point: [587, 320] }]
 */
export function mapPointsOf(place: PlaceId): { id: PointId; point: MapPoint }[] {
  return pointsOf(place).map((id) => ({ id, point: metroPoints[id] ?? cityPoint(id) }));
}

function cityPoint(id: PointId): MapPoint {
  const { lat, lon } = loadPoint(id);
  return naturalEarth(lat, lon, mapPlacement);
}
