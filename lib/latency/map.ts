import { worldMap as map } from "@/lib/content/world-map";
import type { RegionId } from "@/content/regions/ids";

export type MapPoint = readonly [x: number, y: number];

/** The drawing made by `scripts/draw-map.ts`: land stands in `/land.svg`, metros here, in the same coordinates. */
export const mapSize = { width: map.width, height: map.height };
export const mapPlacement = map.placement;
export const mapPoints = map.points as unknown as Record<RegionId, MapPoint>; // a test holds every metro to its point

/**
 * A curve between two points of the map, bent towards the pole as great circles look on it.
 * @returns an SVG path
 */
export function arcBetween([x1, y1]: MapPoint, [x2, y2]: MapPoint): string {
  const bend = Math.hypot(x2 - x1, y2 - y1) * 0.22;
  // Whole units of a drawing of a thousand: more would be bytes that nobody sees.
  const [x, y] = [Math.round((x1 + x2) / 2), Math.round(Math.max(4, (y1 + y2) / 2 - bend))];
  return `M${x1} ${y1}Q${x} ${y} ${x2} ${y2}`;
}
