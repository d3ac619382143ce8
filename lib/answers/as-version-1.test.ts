import fc from "fast-check";
import { expect, it, vi } from "vitest";
import { presetIds } from "@/content/presets/ids";
import { anyDraft, patience, runs } from "@/tests/support/arbitraries";
import { presetAnswers } from "@/lib/content/presets";
import { asVersion1 } from "./as-version-1";
import { parseDraft } from "./draft";

vi.setConfig(patience);

it("keeps what version 1 can say, and leaves out the rest", () => {
  expect(
    asVersion1({
      version: 2,
      title: "cas",
      situation: "Notre boutique est lente.",
      domain: "news",
      places: ["paris", "noumea", "country-fr"],
      computeOrigin: "paris",
      databaseOrigin: "OVH Gravelines",
      latencyGoal: { ms: 100, percentile: "p95" },
      traffic: "lt10",
      state: [
        { kind: "cart", data: ["health"], volume: "3 Go", what: "panier" },
        { kind: "flags", data: ["none"] },
        {},
      ],
    }),
  ).toEqual({
    version: 1,
    domain: "news",
    targetRegions: ["paris"],
    originRegion: "paris",
    latencyGoal: "100ms",
    traffic: "lt10",
    state: [{ kind: "cart", what: "panier", personalData: true }, { kind: "flags", personalData: false }, {}],
  });
});

it.each([
  [{ places: ["unknown" as const] }, { targetRegions: ["unknown"] }],
  [{ places: ["noumea" as const] }, {}],
  [{ computeOrigin: "aws:eu-west-3" }, {}],
  [{ latencyGoal: "none" as const }, {}],
  [{ latencyGoal: { ms: 120, percentile: "p95" as const } }, {}],
  [{ latencyGoal: { ms: 100, percentile: "p99" as const } }, {}],
  [{ traffic: "pointe à midi" }, {}],
])("of %j", (draft, answers) => {
  expect(asVersion1(draft)).toEqual({ version: 1, ...answers });
});

it.each(presetIds)("of %s reads back as the preset, its one origin assumed", (id) => {
  const { title: _title, situation: _situation, aims: _aims, state, ...shared } = presetAnswers(id, "fr");
  // Version 1 knew that data are personal, no more.
  const told = state?.map(({ data, ...item }) => ({ ...item, data: data?.includes("none") ? data : ["personal"] }));
  expect(parseDraft(asVersion1(presetAnswers(id, "fr")))).toEqual({ ...shared, state: told, originAssumed: true });
});

it("any answers, once in that shape, stay in it", () => {
  fc.assert(
    fc.property(anyDraft, (draft) => {
      const once = asVersion1(draft);
      expect(asVersion1(parseDraft(once))).toEqual(once);
    }),
    runs(100),
  );
});
