import type { placementIds } from "@/lib/content/knowledge-schema";
import { loadPoint, type Point, pointsOf } from "@/lib/content/places";
import { remembered } from "@/lib/remembered";
import type { PlaceId } from "./ids";

/** A part of the world in which vendors place stores. */
export type AreaId = (typeof placementIds)[number];

/** By our continents. */
const areaOf: Record<Point["continent"], AreaId> = {
  EU: "europe",
  NA: "north-america",
  SA: "south-america",
  AF: "africa",
  ME: "middle-east",
  AS: "asia",
  OC: "oceania",
};

/**
 * The parts of the world a place lies in: several for a group that spans them.
 * @example areasOf("saopaulo") // ["south-america"]
 */
export const areasOf = remembered((place: PlaceId): readonly AreaId[] => [
  ...new Set(pointsOf(place).map((point) => areaOf[loadPoint(point).continent])),
]);
