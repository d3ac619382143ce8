import { expect, test } from "vitest";
import { presentLatency } from "./present";
import { latencyTable } from "./table";

test("a table says its places, its origin and what each was reckoned from, in one language", () => {
  const table = latencyTable({
    places: ["country-jp", "group-maghreb", "saint-denis-reunion"],
    computeOrigin: "ovh:GRA",
    databaseOrigin: "country-de",
    roundTrips: [{ place: "Nouméa", p50: 268, p95: 340 }],
    latencyGoal: { ms: 100, percentile: "p95" },
  });
  const shown = table && presentLatency(table, ["cloudflare-workers", "deno-deploy", "azure-edge-actions"], "fr");
  expect(shown).toMatchObject({
    originId: "brussels",
    origin: "OVHcloud GRA (Gravelines)",
    originReckonedFrom: { name: "Bruxelles", km: 156 },
    goalMs: 100,
    database: { name: "Allemagne", reckonedFrom: { name: "Berlin" }, kind: "estimated" },
  });
  expect(shown?.rows.map(({ name, kind }) => [name, kind])).toEqual([
    ["Nouméa", "own"],
    ["Japon", "estimated"],
    ["Saint-Denis (La Réunion)", "estimated"],
    ["Maghreb", "span"],
  ]);
  const [noumea, japan, reunion, maghreb] = shown?.rows ?? [];
  expect(noumea).toMatchObject({ region: "noumea", rttMs: 268, highMs: 340 });
  expect(japan?.reckonedFrom).toEqual({ name: "Tokyo" });
  expect(maghreb?.ends).toEqual({ fastest: "Alger", slowest: "Casablanca" });
  // Deno publishes no cities: nothing is said of it.
  expect(reunion?.pops.map(({ platform, city, runsCode }) => [platform, city, runsCode])).toEqual([
    ["cloudflare-workers", "Saint-Denis", "yes"],
    ["azure-edge-actions", "Johannesburg", "unknown"],
  ]);
});

test("measured rows keep their readings; one on the spot has none", () => {
  const table = latencyTable({ places: ["tokyo", "paris"], computeOrigin: "paris" });
  const [tokyo, paris] = (table && presentLatency(table, [], "en").rows) ?? [];
  expect(tokyo?.readings.map(({ provider, rttMs }) => [provider, rttMs])).toEqual([
    ["AWS", 218.1],
    ["Azure", 219.5],
  ]);
  expect(paris).toMatchObject({ kind: "same-metro", readings: [], pops: [] });
});
