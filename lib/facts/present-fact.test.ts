import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { factById } from "@/lib/content/knowledge";
import { presentFact, presentListedFact } from "./present-fact";

beforeEach(() => void vi.useFakeTimers({ now: new Date("2026-11-26T12:00:00Z") }));
afterEach(() => void vi.useRealTimers());

it("shows a fact in one language, with its source", () => {
  const fact = factById("aws-lambda-edge.wall-time.viewer");
  expect(presentFact(fact, "fr")).toEqual({
    id: fact.id,
    attribute: "wall-time",
    value: fact.value,
    unit: "ms",
    text: fact.text.fr,
    url: fact.source.url,
    checkedOn: fact.source.checkedOn,
    dateKind: fact.source.dateKind,
    confidence: fact.source.confidence,
    stale: false,
  });
});

it("marks a fact past its shelf life as of today", () => {
  expect(presentFact(factById("cloudflare-kv.write-rate"), "en").stale).toBe(false);
  vi.setSystemTime(new Date("2031-01-01T12:00:00Z"));
  expect(presentFact(factById("cloudflare-kv.write-rate"), "en").stale).toBe(true);
});

it("lists what a fact holds for, whether prompts may cite it, and what was said before", () => {
  const corrected = factById("aws-lambda-edge.wall-time.viewer");
  expect(presentListedFact(corrected, "en")).toEqual({
    ...presentFact(corrected, "en"),
    appliesTo: "viewer events",
    promptable: true,
    former: { value: 5_000, unit: "ms", text: "Lambda@Edge: at most 5 s on a viewer event.", until: "2026-11-25" },
  });
  const plain = presentListedFact(factById("cloudflare-r2.price.storage"), "en");
  expect(Object.keys(plain)).not.toContain("appliesTo");
  expect(Object.keys(plain)).not.toContain("former");
});
