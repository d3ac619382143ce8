import { describe, expect, test } from "vitest";
import type { Draft } from "./answers";
import { asVersion1 } from "./as-version-1";
import { isMetro, versionOf, withoutVersion1 } from "./version-1";

describe("the keys of version 1 become those of version 2", () => {
  test.each([
    [
      "one origin stands for both, and is marked as assumed",
      { targetRegions: ["tokyo"], originRegion: "paris" },
      { places: ["tokyo"], computeOrigin: "paris", databaseOrigin: "paris", originAssumed: true },
    ],
    ["an origin that is not known", { originRegion: "unknown" }, { places: undefined }],
    ["an origin that is no place", { originRegion: "atlantis" }, { places: undefined }],
    ["an origin that is no text", { originRegion: 1 }, { places: undefined }],
    ["new places win", { places: ["paris"], targetRegions: ["tokyo"] }, { places: ["paris"] }],
    ["a new origin wins", { originRegion: "paris", computeOrigin: "tokyo" }, { computeOrigin: "tokyo" }],
    ["a new database wins", { originRegion: "paris", databaseOrigin: "tokyo" }, { databaseOrigin: "tokyo" }],
    ["a goal", { latencyGoal: "100ms" }, { latencyGoal: { ms: 100, percentile: "p95" } }],
    ["another goal stays", { latencyGoal: "75ms" }, { latencyGoal: "75ms" }],
    [
      "personal data becomes a class, where none was said",
      {
        state: [
          { kind: "cart", personalData: true },
          { personalData: false },
          { personalData: true, data: ["health"] },
        ],
      },
      { state: [{ kind: "cart", data: ["personal"] }, { data: ["none"] }, { data: ["health"] }] },
    ],
    [
      "what is neither yes nor no is dropped",
      { state: [{ personalData: "yes" }, 3, null, []] },
      { state: [{}, {}, {}, {}] },
    ],
    ["state that is no list stays", { state: "cart" }, { state: "cart" }],
  ])("%s", (_, input, output) => {
    expect(withoutVersion1(input)).toEqual({ places: undefined, ...output });
  });

  test.each([[null], ["text"], [["list"]], [undefined], [7]])("%j is no record", (input) => {
    expect(withoutVersion1(input)).toEqual({});
  });

  test("what was given is left as it is", () => {
    const input = { targetRegions: ["tokyo"], state: [{ personalData: true }] };
    withoutVersion1(input);
    expect(input).toEqual({ targetRegions: ["tokyo"], state: [{ personalData: true }] });
  });
});

test.each([
  [{ version: 1 }, 1],
  [{ version: 2, targetRegions: [] }, 2],
  [{ version: 3 }, 2],
  [{}, 2],
  [null, 2],
  [[], 2],
  [{ targetRegions: [] }, 1],
  [{ originRegion: "paris" }, 1],
  [{ latencyGoal: "500ms" }, 1],
  [{ latencyGoal: "none" }, 2],
  [{ state: [{ kind: "cart" }, { personalData: false }] }, 1],
  [{ state: [{ kind: "cart" }, null, 3] }, 2],
  [{ state: "personalData" }, 2],
])("%j was written in version %d", (input, version) => {
  expect(versionOf(input)).toBe(version);
});

test("a metro is a place that version 1 knew", () => {
  expect(["paris", "unknown", "noumea", ""].map(isMetro)).toEqual([true, true, false, false]);
});

describe("answers as version 1 wrote them", () => {
  test("what has a key there keeps its value, the rest is left out", () => {
    expect(
      asVersion1({
        version: 2,
        title: "t",
        situation: "s",
        dismissed: ["redis"],
        aims: ["cost"],
        aimWords: "w",
        domain: "news",
        useCase: "u",
        places: ["paris", "noumea", "tokyo"],
        computeOrigin: "paris",
        databaseOrigin: "paris",
        originAssumed: true,
        roundTrips: [{ place: "paris", p50: 1 }],
        latencyGoal: { ms: 100, percentile: "p95" },
        otherRegulations: "o",
        residency: "country",
        residencyCountry: "FR",
        platformsInUse: ["cloudflare-workers"],
        team: "3",
        answerLength: "short",
        state: [
          { kind: "cart", data: ["health"], volume: "1 GB", writes: "high" },
          { kind: "session", data: ["none"] },
          { kind: "content" },
        ],
      }),
    ).toEqual({
      version: 1,
      domain: "news",
      useCase: "u",
      targetRegions: ["paris", "tokyo"],
      originRegion: "paris",
      latencyGoal: "100ms",
      residency: "country",
      state: [
        { kind: "cart", writes: "high", personalData: true },
        { kind: "session", personalData: false },
        { kind: "content" },
      ],
    });
  });

  const bare: [Draft, object][] = [
    [{ version: 2, places: ["unknown"] }, { targetRegions: ["unknown"] }],
    [{ version: 2, computeOrigin: "aws:eu-west-3", latencyGoal: { ms: 75 } }, {}],
    [{ version: 2, latencyGoal: "none" }, {}],
    [{ version: 2 }, {}],
  ];
  test.each(bare)("%j", (draft, output) => {
    expect(asVersion1(draft)).toEqual({ version: 1, ...output });
  });
});
