import { describe, expect, test } from "vitest";
import { roundTripPairs, roundTripSources } from "@/content/regions";
import estimator from "@/content/regions/estimator.json";
import { type RegionId, regionIds } from "@/content/regions/ids";
import { countryIds, groupIds, type PlaceId, pointIds } from "@/lib/places/ids";
import { estimateRtt } from "./estimate";
import { fibreFloorMs } from "./floor";
import { roundTrip } from "./round-trip";
import { spanOf } from "./span";

type Measured = { a: RegionId; b: RegionId; rttMs: number };

const measured: Measured[] = regionIds.flatMap((a) =>
  regionIds.flatMap((b) => (roundTripPairs[a]?.[b] ?? []).map(([, rttMs]) => ({ a, b, rttMs }))),
);

const quantile = (values: number[], q: number) =>
  values.toSorted((x, y) => x - y)[Math.floor(q * (values.length - 1))] ?? 0;

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

  test("hiding each measured pair in turn, the estimate errs no more than the content says", () => {
    const errors = regionIds.flatMap((a) =>
      (Object.keys(roundTripPairs[a] ?? {}) as RegionId[]).map((b) =>
        Math.abs(estimateRtt(a, b).rttMs - roundTrip(a, b).rttMs),
      ),
    );
    const { medianMs, p90Ms, roundTrips } = estimator.errors.leaveOneMetroOut;
    expect(errors).toHaveLength(roundTrips / 2); // both ways count alike here
    expect(quantile(errors, 0.5)).toBeLessThanOrEqual(medianMs);
    expect(quantile(errors, 0.9)).toBeLessThanOrEqual(p90Ms);
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
    expect(dakar.highMs).toBeGreaterThan(dakar.rttMs);
  });

  test("no estimate from a metro to anywhere is below its floor or above its band", () => {
    const trips = pointIds.flatMap((place) => [roundTrip("paris", place), roundTrip("casablanca", place)]);
    const odd = trips.filter(({ kind, floorMs, lowMs, rttMs, highMs }) =>
      kind === "estimated" ? !(floorMs <= lowMs && lowMs <= rttMs && rttMs <= highMs) : !(floorMs <= rttMs),
    );
    expect(odd).toEqual([]);
  });

  test("places far from Europe, from Paris: floor, estimate and nine in ten, in ms", () => {
    const places: PlaceId[] = [
      "saint-denis-reunion",
      "noumea",
      "papeete",
      "dakar",
      "algiers",
      "cairo",
      "riyadh",
      "antananarivo",
    ];
    const rows = places.map((place) => {
      const { kind, floorMs, rttMs, lowMs, highMs } = roundTrip("paris", place);
      const [floor, rtt, low, high] = [floorMs, rttMs, lowMs, highMs].map(Math.round);
      return `${place}: floor ${floor}, ${kind} ${rtt}, nine in ten ${low}–${high}`;
    });
    expect(rows).toMatchInlineSnapshot(`
      [
        "saint-denis-reunion: floor 94, estimated 186, nine in ten 151–313",
        "noumea: floor 167, estimated 303, nine in ten 246–646",
        "papeete: floor 157, estimated 292, nine in ten 236–622",
        "dakar: floor 42, estimated 76, nine in ten 61–127",
        "algiers: floor 14, estimated 32, nine in ten 26–54",
        "cairo: floor 32, estimated 67, nine in ten 55–113",
        "riyadh: floor 47, estimated 107, nine in ten 86–208",
        "antananarivo: floor 88, estimated 177, nine in ten 143–297",
      ]
    `);
  });

  test("a country is reckoned from its most populous agglomeration", () => {
    expect(roundTrip("paris", "country-jp")).toBe(roundTrip("paris", "tokyo"));
    expect(roundTrip("country-fr", "tokyo")).toBe(roundTrip("paris", "tokyo"));
  });

  test("a wide country spans the places we know in it, from the nearest to the farthest", () => {
    const us = roundTrip("sydney", "country-us");
    expect(us).toMatchObject({
      kind: "span",
      lowMs: roundTrip("sydney", "sanfrancisco").rttMs,
      ends: { fastest: "sanfrancisco", slowest: "boston" },
      floorMs: Math.min(...spanOf("country-us").map((point) => fibreFloorMs("sydney", point))),
    });
    expect(us.highMs).toBe(roundTrip("sydney", "boston").rttMs);
    expect(us.rttMs).toBe(us.highMs);
    expect(roundTrip("sydney", "country-au")).toMatchObject({ lowMs: 0, floorMs: 0, ends: { fastest: "sydney" } });
    const wide = countryIds.filter((id) => roundTrip("paris", id).kind === "span");
    expect(wide.map((id) => id.slice("country-".length)).toSorted()).toEqual([
      "au",
      "br",
      "ca",
      "cd",
      "cn",
      "id",
      "in",
      "mx",
      "ru",
      "us",
    ]);
  });

  test("what lies apart from its country is told where it is named alone", () => {
    expect(spanOf("country-us")).not.toContain("honolulu");
    expect(spanOf("country-us")).toContain("seattle");
    expect(spanOf("country-es")).toEqual(["madrid"]);
    expect(roundTrip("madrid", "las-palmas-de-gran-canaria").rttMs).toBeGreaterThan(10);
  });

  test("no span begins below its floor", () => {
    const spans = [...countryIds, ...groupIds].map((id) => roundTrip("virginia", id));
    expect(spans.filter(({ kind, floorMs, lowMs }) => kind === "span" && lowMs < floorMs)).toEqual([]);
  });

  test("a group spans its members, and stands for its slowest", () => {
    const members: PlaceId[] = ["algiers", "casablanca", "tunis"];
    const trips = members.map((id) => roundTrip("paris", id).rttMs);
    const maghreb = roundTrip("paris", "group-maghreb");
    expect(maghreb).toMatchObject({ kind: "span", lowMs: Math.min(...trips), highMs: Math.max(...trips) });
    expect(maghreb.rttMs).toBe(maghreb.highMs);
    expect(roundTrip("paris", "group-benelux").lowMs).toBe(roundTrip("paris", "amsterdam").rttMs);
  });

  test("both directions agree, and a metro is next to itself", () => {
    for (const a of regionIds) {
      expect(roundTrip(a, a).rttMs).toBe(0);
      for (const b of regionIds) expect(roundTrip(a, b)).toBe(roundTrip(b, a));
    }
  });
});
