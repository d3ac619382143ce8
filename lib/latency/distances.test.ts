import { describe, expect, test } from "vitest";
import { distances, slowestRow } from "./distances";
import { roundTrip } from "./round-trip";

describe("distances", () => {
  test("nothing without a known origin, or without anything to reach", () => {
    expect(distances({ places: ["tokyo"] })).toBeUndefined();
    expect(distances({ places: ["tokyo"], computeOrigin: "chez nous" })).toBeUndefined();
    expect(distances({ places: [], computeOrigin: "paris" })).toBeUndefined();
    expect(
      distances({ places: [], computeOrigin: "paris", roundTrips: [{ place: "chez nous", p50: 3 }] }),
    ).toBeUndefined();
  });

  test("each place to the compute, slowest first", () => {
    const table = distances({ places: ["london", "tokyo", "noumea"], computeOrigin: "aws:eu-west-3" });
    expect(table?.origin).toEqual({ said: "aws:eu-west-3", point: "paris" });
    expect(table?.rows.map(({ place }) => place)).toEqual(["noumea", "tokyo", "london"]);
    expect(table?.rows[1]?.trip).toBe(roundTrip("paris", "tokyo"));
    expect(table?.database).toBeUndefined();
  });

  test("a country gives way to the city that it is reckoned from", () => {
    const rows = (places: ("country-nc" | "noumea")[]) =>
      distances({ places, computeOrigin: "paris" })?.rows.map(({ place }) => place);
    expect(rows(["country-nc", "noumea"])).toEqual(["noumea"]);
    expect(rows(["country-nc"])).toEqual(["country-nc"]);
  });

  test("the compute to its database is a row of its own, where they were said apart", () => {
    const places = ["tokyo" as const];
    const apart = distances({ places, computeOrigin: "paris", databaseOrigin: "aws:us-east-1" });
    expect(apart?.database).toEqual({
      origin: { said: "aws:us-east-1", point: "virginia" },
      trip: roundTrip("paris", "virginia"),
    });
    expect(distances({ places, computeOrigin: "paris", databaseOrigin: "paris" })?.database).toBeUndefined();
    expect(distances({ places: [], computeOrigin: "paris", databaseOrigin: "dublin" })?.rows).toEqual([]);
    const same = distances({ places, computeOrigin: "paris", databaseOrigin: "aws:eu-west-3" });
    expect(same?.database?.trip.kind).toBe("same-metro");
  });

  test("where the compute is not known, the database stands for it", () => {
    const table = distances({ places: ["tokyo"], computeOrigin: "chez nous", databaseOrigin: "dublin" });
    expect(table?.origin.point).toBe("dublin");
    expect(table?.isOfDatabase).toBe(true);
    expect(table?.database).toBeUndefined();
    expect(distances({ places: ["tokyo"], computeOrigin: "paris" })).not.toHaveProperty("isOfDatabase");
  });

  test("the team's own measures are never told of a way to the database", () => {
    const measured = {
      places: ["noumea"] as const,
      databaseOrigin: "paris",
      roundTrips: [{ place: "noumea", p50: 12 }],
    };
    expect(distances(measured)?.rows.map(({ trip }) => trip.kind)).toEqual(["estimated"]);
    expect(distances({ ...measured, computeOrigin: "sydney" })?.rows.map(({ trip }) => trip.kind)).toEqual(["own"]);
  });

  test("own measures outrank ours, come first, and count as places", () => {
    const table = distances({
      places: ["tokyo", "country-nc", "dakar"],
      computeOrigin: "paris",
      roundTrips: [
        { place: "Nouméa", p50: 268, p95: 340 },
        { place: "Papeete", p50: 310 },
        { place: "notre agence", p50: 12 },
      ],
    });
    expect(table?.rows.map(({ place, trip: { kind } }) => [place, kind])).toEqual([
      ["papeete", "own"],
      ["country-nc", "own"],
      ["tokyo", "measured"],
      ["dakar", "estimated"],
    ]);
    expect(table?.rows[1]?.trip).toMatchObject({ rttMs: 268, lowMs: 268, highMs: 340, readings: [] });
    expect(table?.rows[0]?.trip).toMatchObject({ rttMs: 310, highMs: 310 });
  });

  test("an own measure faster than the way we reckon lowers the floor, never the other way round", () => {
    const [row] =
      distances({ places: ["tokyo"], computeOrigin: "paris", roundTrips: [{ place: "tokyo", p50: 5 }] })?.rows ?? [];
    expect(row?.trip.floorMs).toBe(5);
  });

  test("a country says which point stands for it; a wide one spans its places, a group its members", () => {
    const table = distances({ places: ["country-jp", "country-us", "group-maghreb"], computeOrigin: "paris" });
    const [jp, us, maghreb] = ["country-jp", "country-us", "group-maghreb"].map((id) =>
      table?.rows.find(({ place }) => place === id),
    );
    expect(jp?.reckonedFrom).toBe("tokyo");
    expect(us).not.toHaveProperty("reckonedFrom");
    expect(us?.trip.kind).toBe("span");
    expect(maghreb).not.toHaveProperty("reckonedFrom");
    expect(maghreb?.trip.kind).toBe("span");
    expect(maghreb?.trip.ends).toEqual({
      fastest: "algiers",
      slowest: expect.stringMatching(/tunis|casablanca/) as string,
    });
  });

  test("a span reaches as far as what the team measured within it, and no further", () => {
    const of = (place: string, p50: number) =>
      distances({ places: ["group-maghreb"], computeOrigin: "paris", roundTrips: [{ place, p50 }] })?.rows.find(
        ({ trip }) => trip.kind === "span",
      )?.trip;
    const reckoned = roundTrip("paris", "group-maghreb");
    expect(of("Maroc", 250)).toMatchObject({
      rttMs: 250,
      highMs: 250,
      lowMs: reckoned.lowMs,
      ends: { slowest: "casablanca", fastest: reckoned.ends?.fastest },
    });
    expect(of("Tunis", 5)).toMatchObject({ lowMs: 5, floorMs: 5, highMs: reckoned.highMs, ends: { fastest: "tunis" } });
    expect(of("Dakar", 250)).toEqual(reckoned);
    // What was measured is that member's way: the nearest is another one then, or the measure itself.
    const { fastest } = reckoned.ends ?? {};
    expect(of(fastest ?? "", 250)?.ends).toMatchObject({ slowest: fastest });
    expect(of(fastest ?? "", 250)?.ends?.fastest).not.toBe(fastest);
  });

  test("the slowest row, wherever it stands", () => {
    const table = distances({
      places: ["tokyo", "london"],
      computeOrigin: "paris",
      roundTrips: [{ place: "london", p50: 9 }],
    });
    expect(table?.rows[0]?.place).toBe("london");
    expect(slowestRow(table?.rows ?? [])?.place).toBe("tokyo");
    expect(slowestRow([])).toBeUndefined();
  });
});
