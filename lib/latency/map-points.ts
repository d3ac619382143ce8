import { cityPoints as cities } from "@/lib/content/city-points";
import type { CityId } from "@/content/places/ids";
import { pointsOf } from "@/lib/content/places";
import type { PlaceId, PointId } from "@/lib/places/ids";
import { type MapPoint, mapPoints } from "./map";

/** Metros and cities in the coordinates of the drawing; apart from `map`, as the cities weigh as much as the land. */
const points: Record<string, MapPoint> = { ...mapPoints, ...(cities as unknown as Record<CityId, MapPoint>) };

/**
 * Where a place stands on the map: one point, or one for each member of a group.
 * @example mapPointsOf("saint-denis-reunion") // [{ id: "saint-denis-reunion", point: [587, 320] }]
 */
export function mapPointsOf(place: PlaceId): { id: PointId; point: MapPoint }[] {
  return pointsOf(place).flatMap((id) => {
    const point = points[id];
    return point ? [{ id, point }] : [];
  });
}
