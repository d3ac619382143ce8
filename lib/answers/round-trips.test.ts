import { expect, it } from "vitest";
import { formatRoundTrips, mostMs, msOf, readRoundTrips } from "./round-trips";

it.each([
  ["", []],
  ["Nouméa 268/340", [{ place: "Nouméa", p50: 268, p95: 340 }]],
  ["Nouméa : 268 / 340 ms", [{ place: "Nouméa", p50: 268, p95: 340 }]],
  ["noumea 268", [{ place: "noumea", p50: 268 }]],
  ["Site 3 12,5 ms/20 ms", [{ place: "Site 3", p50: 12.5, p95: 20 }]],
  [
    "Le Cap\t150\r\n\r\nSaint-Denis 90/120",
    [
      { place: "Le Cap", p50: 150 },
      { place: "Saint-Denis", p50: 90, p95: 120 },
    ],
  ],
  ["Nouméa : lent", [{ place: "Nouméa : lent" }]],
  ["268", [{ place: "268" }]],
])("reads %j", (typed, trips) => {
  expect(readRoundTrips(typed)).toEqual(trips);
});

it("writes one measure per line", () => {
  expect(
    formatRoundTrips([
      { place: "noumea", p50: 268, p95: 340 },
      { place: "Le Cap", p50: 1.5 },
    ]),
  ).toBe("noumea 268/340\nLe Cap 1.5");
});

it.each([
  [268, 268],
  [0.04, 0.1],
  [3.14, 3.1],
  [mostMs, mostMs],
  [mostMs + 1, undefined],
  [0, undefined],
  [-1, undefined],
  [Number.NaN, undefined],
  ["268", undefined],
])("takes %j for %j ms", (value, ms) => {
  expect(msOf(value)).toBe(ms);
});
