import { describe, expect, test } from "vitest";
import { roundTripPairs, roundTripSources } from "@/content/regions";
import { type RegionId, regionIds } from "@/content/regions/ids";
import { loadRegion } from "@/lib/content/regions";
import { fibreFloorMs } from "./floor";
import { estimateRttMs, roundTrip } from "./round-trip";

type Measured = { a: RegionId; b: RegionId; rttMs: number };

const measured: Measured[] = regionIds.flatMap((a) =>
  regionIds.flatMap((b) => (roundTripPairs[a]?.[b] ?? []).map(([, rttMs]) => ({ a, b, rttMs }))),
);

const error = ({ a, b, rttMs }: Measured) => Math.abs(estimateRttMs(a, b) - rttMs) / rttMs;
const quantile = (values: number[], q: number) =>
  values.toSorted((x, y) => x - y)[Math.floor(q * (values.length - 1))] ?? 0;
const irregular = ({ a, b }: Measured) => [a, b].some((id) => ["AF", "ME"].includes(loadRegion(id).continent));

describe("round trips", () => {
  test("all 959 published pairs are there, under known metros and sources", () => {
    expect(measured).toHaveLength(959);
    expect(measured.every(({ rttMs }) => rttMs > 0)).toBe(true);
    const sources = regionIds.flatMap((a) => Object.values(roundTripPairs[a] ?? {}).flat()).map(([index]) => index);
    expect(sources.every((index) => roundTripSources[index] !== undefined)).toBe(true);
  });

  test("nothing is faster than light in fibre", () => {
    expect(measured.filter(({ a, b, rttMs }) => rttMs < fibreFloorMs(a, b))).toEqual([]);
  });

  test("the model fits the measured pairs as its documentation says", () => {
    const all = measured.map(error);
    const byContinents = groupBy(measured, ({ a, b }) =>
      [loadRegion(a).continent, loadRegion(b).continent].toSorted((x, y) => x.localeCompare(y)).join("–"),
    );
    const rows = [...byContinents].map(([pair, group]) => ({
      pair,
      n: group.length,
      median: quantile(group.map(error), 0.5).toFixed(3),
      p90: quantile(group.map(error), 0.9).toFixed(3),
    }));
    console.table([
      { pair: "all", n: all.length, median: quantile(all, 0.5).toFixed(3), p90: quantile(all, 0.9).toFixed(3) },
      ...rows,
    ]);
    expect(quantile(all, 0.5)).toBeLessThanOrEqual(0.135);
    expect(quantile(all, 0.9)).toBeLessThanOrEqual(0.36);
    expect(quantile(measured.filter((pair) => !irregular(pair)).map(error), 0.9)).toBeLessThanOrEqual(0.32);
    expect(quantile(measured.filter(irregular).map(error), 0.9)).toBeLessThanOrEqual(0.52);
  });

  test("a measured pair gives the newest reading first and the span of all", () => {
    const tokyo = roundTrip("paris", "tokyo");
    expect(tokyo).toMatchObject({ kind: "measured", rttMs: 218.1, lowMs: 218.1, highMs: 219.5 });
    expect(tokyo.readings.map(({ source }) => source.id)).toEqual(["aws-cloudping-2025-05", "azure-2024-04"]);
    expect(roundTrip("paris", "saopaulo")).toMatchObject({ kind: "measured", rttMs: 195.7, lowMs: 185, highMs: 195.7 });
  });

  test("readings stand newest first", () => {
    const dates = roundTripSources.map((source) => source.checkedOn);
    expect(dates).toEqual(dates.toSorted((x, y) => y.localeCompare(x)));
  });

  test("a pair that nobody measured is estimated, with its band above the floor", () => {
    const dakar = roundTrip("paris", "dakar");
    expect(dakar.kind).toBe("estimated");
    expect(dakar.readings).toEqual([]);
    expect(dakar.lowMs).toBeGreaterThanOrEqual(dakar.floorMs);
    expect(dakar.rttMs).toBeCloseTo(dakar.floorMs * 1.56 + 6, 6);
    expect(dakar.highMs).toBeGreaterThan(dakar.rttMs);
  });

  test("both directions agree, and a metro is next to itself", () => {
    for (const a of regionIds) {
      expect(roundTrip(a, a).rttMs).toBe(0);
      for (const b of regionIds) expect(roundTrip(a, b)).toEqual(roundTrip(b, a));
    }
  });
});

function groupBy<T>(values: T[], keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value]);
  return groups;
}
