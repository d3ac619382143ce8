import { describe, expect, test } from "vitest";
import type { Draft } from "@/lib/answers/answers";
import { caseOf } from "@/lib/case/case";
import { findTensions } from "./find-tensions";
import { boundTo } from "./rules/kept";

const found = (draft: Draft, id: string) => findTensions(caseOf(draft), "en").tensions.find((each) => each.id === id);

const farGoal: Draft = { computeOrigin: "paris", latencyGoal: { ms: 60, percentile: "p95" } };

describe("how a tension is written", () => {
  test("names each place up to six, then how many there are left", () => {
    const claim = (places: Draft["places"]) => found({ ...farGoal, places }, "goal-below-floor")?.claim;
    const six = ["tokyo", "singapore", "sydney", "mumbai", "saopaulo", "johannesburg"] as const;
    for (const name of ["Tokyo", "Singapore", "Sydney", "Mumbai", "São Paulo", "Johannesburg"])
      expect(claim([...six])).toContain(name);
    expect(claim([...six])).not.toMatch(/\d (?:more|others)/);
    const seven = claim([...six, "auckland"]);
    expect(seven).toMatch(/2 (?:more|others)/);
  });

  test("keeps the reader's words apart from ours, which are one run", () => {
    const measured: Draft = { latencyGoal: { ms: 100 }, roundTrips: [{ place: "Iqaluit", p50: 640 }] };
    const { parts = [], claim } = found(measured, "goal-below-measure") ?? {};
    expect(parts.filter(({ field }) => field !== undefined)).toEqual([{ text: "Iqaluit", field: "roundTrips" }]);
    expect(parts).toHaveLength(3);
    expect(parts.map(({ text }) => text).join("")).toBe(claim);
    expect(claim).toMatch(/^Goal/);
  });

  test("an unknown's words stand apart too", () => {
    const draft: Draft = { places: ["tokyo"], ...farGoal, latencyGoal: { ms: 300 } };
    const [unknown] = findTensions(caseOf(draft), "en").unknowns.filter(({ id }) => id === "goal-at-server");
    expect(unknown?.parts.map(({ text }) => text).join("")).toBe(unknown?.text);
    expect(unknown?.parts).toHaveLength(1);
  });

  test("cites each fact once", () => {
    const draft: Draft = {
      platforms: ["aws-lambda-edge", "cloudflare-workers", "vercel-functions"],
      needs: ["websockets", "large-requests", "after-response", "jvm", "native-modules"],
      state: [{ kind: "profile", consistency: "strong", writes: "high" }],
    };
    const cited = findTensions(caseOf(draft), "en").tensions.filter(({ facts }) => facts.length > 0);
    expect(cited.length).toBeGreaterThan(1);
    for (const { facts } of cited) expect(new Set(facts).size).toBe(facts.length);
  });
});

describe("whether a store can be bound to where data must stay", () => {
  test.each([
    ["cloudflare-durable-objects", { country: "US" }, "yes"],
    ["cloudflare-durable-objects", { country: "CH" }, "no"],
    ["akamai-edgekv", { country: "JP" }, "yes"],
    ["akamai-edgekv", { country: "AU" }, "no"],
    ["cloudflare-durable-objects", {}, "yes"],
    ["cloudflare-durable-objects", { isUnnamed: true }, "unknown"],
    ["cloudfront-keyvaluestore", { country: "US" }, "unknown"],
  ] as const)("%s to %j: %s", (store, kept, bound) => {
    expect(boundTo(store, kept)).toBe(bound);
  });
});

describe("the answer that a tension leads to", () => {
  const excluded: Draft = { hardConstraints: "Aucun fournisseur de droit américain", platforms: ["gcore-fastedge"] };
  test.each<[string, Draft, string]>([
    [
      "the origin that is excluded",
      { computeOrigin: "scaleway:fr-par", databaseOrigin: "aws:eu-west-3" },
      "databaseOrigin",
    ],
    ["the stack that names a product", { currentStack: "Amazon Aurora" }, "currentStack"],
    ["the state that lives in one", { state: [{ kind: "session", currentStore: "Workers KV" }] }, "state"],
    ["the platforms, where one of them is", { platforms: ["fastly-compute"] }, "platforms"],
  ])("is %s", (_, draft, field) => {
    expect(found({ ...excluded, ...draft }, "us-vendors")?.field).toBe(field);
  });
});
