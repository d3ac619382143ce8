import { expect, test } from "vitest";
import { formatRoundTrips, mostMs, msOf, placeOf, readRoundTrips } from "./round-trips";

test.each([
  ["noumea 268/340", [{ place: "noumea", p50: 268, p95: 340 }]],
  ["Nouméa : 268 / 340 ms", [{ place: "Nouméa", p50: 268, p95: 340 }]],
  ["La Réunion = 180,5 ms", [{ place: "La Réunion", p50: 180.5 }]],
  ["Paris 12.5ms/20ms", [{ place: "Paris", p50: 12.5, p95: 20 }]],
  ["Area 51 20", [{ place: "Area 51", p50: 20 }]],
  [
    "tokyo 220\n\n  paris 9/12  ",
    [
      { place: "tokyo", p50: 220 },
      { place: "paris", p50: 9, p95: 12 },
    ],
  ],
  ["tokyo", [{ place: "tokyo" }]],
  ["tokyo fast", [{ place: "tokyo fast" }]],
  ["tokyo 220 seconds", [{ place: "tokyo 220 seconds" }]],
  ["Nouméa : lent", [{ place: "Nouméa : lent" }]],
  ["268", [{ place: "268" }]],
  ["", []],
])("%j is read", (typed, trips) => {
  expect(readRoundTrips(typed)).toEqual(trips);
});

test("measures are written one per line, and read back", () => {
  const trips = [
    { place: "noumea", p50: 268, p95: 340 },
    { place: "La Réunion", p50: 180.5 },
  ];
  expect(formatRoundTrips(trips)).toBe("noumea 268/340\nLa Réunion 180.5");
  expect(readRoundTrips(formatRoundTrips(trips))).toEqual(trips);
  expect(formatRoundTrips([])).toBe("");
});

test.each([
  ["  Paris :", "Paris"],
  ["Paris / Lyon =/ ", "Paris/Lyon"],
  ["a:b", "a:b"],
  [" : ", ""],
])("%j is the place %j", (typed, place) => {
  expect(placeOf(typed)).toBe(place);
});

test.each([
  [1.26, 1.3],
  [12, 12],
  [0.01, 0.1],
  [mostMs, mostMs],
  [mostMs + 1, undefined],
  [0, undefined],
  [-3, undefined],
  [Number.NaN, undefined],
  ["12", undefined],
])("%j is %j ms", (value, ms) => {
  expect(msOf(value)).toBe(ms);
});
