import { expect, test } from "vitest";
import { parseDraft } from "./draft";
import { isPersonal, metrosOf } from "./readers";

test.each([
  [
    "an origin said once for both stays assumed",
    { originRegion: "paris" },
    { computeOrigin: "paris", databaseOrigin: "paris", originAssumed: true },
  ],
  [
    "two origins are not assumed",
    { computeOrigin: "paris", databaseOrigin: "tokyo", originAssumed: true },
    { computeOrigin: "paris", databaseOrigin: "tokyo" },
  ],
  [
    "words are not assumed",
    { computeOrigin: "x", databaseOrigin: "x", originAssumed: true },
    { computeOrigin: "x", databaseOrigin: "x" },
  ],
  ["no origin is not assumed", { originAssumed: true }, {}],
  [
    "a country with its residency",
    { residency: "country", residencyCountry: "fr" },
    { residency: "country", residencyCountry: "FR" },
  ],
  ["a country without it", { residency: "eu", residencyCountry: "FR" }, { residency: "eu" }],
  ["no country", { residency: "country", residencyCountry: "FRA" }, { residency: "country" }],
  ["no country either", { residency: "country", residencyCountry: "1FR" }, { residency: "country" }],
  ["a number is no country", { residency: "country", residencyCountry: 12 }, { residency: "country" }],
  ["a text", { useCase: " a  b ", appType: "unknown", currentStack: 3 }, { useCase: "a b" }],
  ["lines are kept", { hardConstraints: "a\nb" }, { hardConstraints: "a\nb" }],
  ["a choice that is none", { domain: "nothing", needs: ["nothing"], platforms: "cloudflare-workers" }, {}],
  [
    "a set in the order of the content",
    { aims: ["cost", "latency", "nothing", "cost"] },
    { aims: ["latency", "cost"] },
  ],
  ["places", { places: ["tokyo", "atlantis", "unknown", 3] }, { places: ["tokyo"] }],
  ["unknown places", { places: ["unknown"] }, { places: ["unknown"] }],
  ["no places", { places: [] }, {}],
  [
    "measures, as far as they are some",
    {
      roundTrips: [
        { place: " Nouméa: ", p50: 268.04, p95: 340 },
        { place: "x" },
        { p50: 3 },
        { place: "", p50: 3 },
        7,
        { place: "y", p50: 1, p95: "2" },
      ],
    },
    {
      roundTrips: [
        { place: "Nouméa", p50: 268, p95: 340 },
        { place: "y", p50: 1 },
      ],
    },
  ],
  ["measures that are no list", { roundTrips: { place: "x", p50: 3 } }, {}],
  ["no goal", { latencyGoal: "none" }, { latencyGoal: "none" }],
  [
    "a goal",
    { latencyGoal: { ms: 75, percentile: "p99", scope: " pages ", measuredAt: "user" } },
    { latencyGoal: { ms: 75, percentile: "p99", scope: "pages", measuredAt: "user" } },
  ],
  [
    "a goal without the rest",
    { latencyGoal: { ms: 75, percentile: "p1", scope: "", measuredAt: "moon" } },
    { latencyGoal: { ms: 75 } },
  ],
  ["a goal of nothing", { latencyGoal: { ms: 0 } }, {}],
  ["a goal that is a number", { latencyGoal: 75 }, {}],
  ["marks, each once", { dismissed: ["redis", "redis", "Not an id!", 3] }, { dismissed: ["redis"] }],
  [
    "a class of data beside none",
    { state: [{ kind: "cart", data: ["none", "health"] }, { data: ["none"] }, 3] },
    { state: [{ kind: "cart", data: ["health"] }, { data: ["none"] }, {}] },
  ],
  ["state that is no list", { state: "cart" }, {}],
  ["empty state", { state: [] }, {}],
  ["nothing at all", null, {}],
])("%s", (_, input, draft) => {
  expect(parseDraft(input)).toEqual({ version: 2, ...draft });
});

test("lists are read up to their limits", () => {
  const many = Array.from({ length: 80 }, (_, index) => `id-${index}`);
  const draft = parseDraft({
    dismissed: many,
    state: many.map(() => ({ kind: "cart" })),
    roundTrips: many.map((place) => ({ place, p50: 1 })),
  });
  expect([draft.dismissed?.length, draft.state?.length, draft.roundTrips?.length]).toEqual([60, 10, 30]);
});

test("metros are told apart from other places", () => {
  expect(metrosOf({ version: 2, places: ["paris", "noumea", "unknown", "tokyo"] })).toEqual(["paris", "tokyo"]);
  expect(metrosOf({ version: 2 })).toEqual([]);
});

test("state is about persons, is not, or nobody knows", () => {
  expect([isPersonal({ data: ["health"] }), isPersonal({ data: ["none"] }), isPersonal({})]).toEqual([
    true,
    false,
    undefined,
  ]);
});
