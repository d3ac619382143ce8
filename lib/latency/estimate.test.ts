import { expect, test } from "vitest";
import type { PointId } from "@/lib/places/ids";
import { estimateRtt } from "./estimate";
import { fibreFloorMs } from "./floor";

/** The vectors that came with the method: place, origin, floor and estimate in ms. */
const vectors: [PointId, PointId, number, number][] = [
  ["saint-denis-reunion", "paris", 93.65, 186.18],
  ["abidjan", "paris", 48.75, 85.85],
  ["lyon", "paris", 3.94, 17.1],
  ["fort-de-france", "virginia", 31.57, 62.43],
  ["noumea", "sydney", 19.7, 46.81],
  ["lima", "saopaulo", 34.54, 117.99],
  ["manila", "singapore", 23.93, 47.83],
  ["kyiv", "frankfurt", 15.47, 34.64],
  ["accra", "london", 51.09, 115.31],
  ["lahore", "mumbai", 13.96, 37.61],
];

test.each(vectors)("%s from %s: floor %d ms, estimate %d ms", (place, origin, floorMs, estimateMs) => {
  expect(fibreFloorMs(place, origin)).toBeCloseTo(floorMs, 1);
  expect(estimateRtt(place, origin).rttMs).toBeCloseTo(estimateMs, 1);
});
