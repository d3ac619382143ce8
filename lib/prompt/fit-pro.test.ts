import { expect, it } from "vitest";
import type { PlatformId } from "@/content/platforms/ids";
import { presetAnswers } from "@/lib/content/presets";
import { isFirm } from "@/lib/facts/firm";
import { inEveryLocale } from "@/lib/i18n/locales";
import { findTensions } from "@/lib/tensions/find-tensions";
import { buildPrompts } from "./build-prompts";
import type { ListItem } from "./document";
import { fitPro, ownTextLength, ownTextLimit } from "./fit-pro";
import { renderPrompt } from "./render";
import { ours } from "./template";
import { wordingOf } from "./wording";

const today = "2026-11-01";
const draft = presetAnswers("global-cart", "en");
const { given, facts } = buildPrompts(draft, "en", today);

/** The prompt of a case whose checklist has so many points, of that length each. */
function fitted(points: number, length: number, isLong: "en" | "fr" = "en") {
  const supplies = inEveryLocale((language) => {
    const checklist: ListItem[] = Array.from({ length: points }, (_, index) => ({
      segments: [ours(`point ${index} ${"x".repeat(language === isLong ? length : 10)}`)],
    }));
    const ground = { known: given.known, latency: [], unknowns: [], platforms: given.platforms };
    const receipt = { first: "first", last: "last" };
    return {
      brief: { draft, language, wording: wordingOf(language) },
      ground: { ...ground, receipt },
      checklist,
      tensions: findTensions(given, language).tensions,
    };
  });
  const { document, facts: kept } = fitPro(supplies, "en", facts, today);
  const text = renderPrompt(document, "xml");
  return {
    facts: kept,
    prices: kept.filter(({ reason }) => reason.kind === "cost").length,
    points: text.split("\n").filter((line) => line.startsWith("- point ")),
    hasWaysOut: text.includes("Way out: "),
    own: ownTextLength(document),
  };
}

it("keeps everything where there is room", () => {
  const whole = fitted(8, 10);
  expect(whole.facts).toEqual(facts);
  expect(whole.points).toHaveLength(8);
  expect(whole.hasWaysOut).toBe(true);
  expect(whole.own).toBeLessThanOrEqual(ownTextLimit);
});

it("gives up the last facts first, then the tail of the checklist, then the ways out", () => {
  const crowded = fitted(8, 250);
  expect(crowded.facts.length).toBeLessThan(facts.length);
  expect(crowded.facts.length).toBeGreaterThanOrEqual(8);
  expect(crowded.points).toHaveLength(8);
  expect(crowded.hasWaysOut).toBe(true);

  const tail = fitted(8, 480);
  expect(tail.facts).toHaveLength(8);
  expect(tail.points.map((line) => line.slice(0, 9))).toEqual(
    Array.from({ length: tail.points.length }, (_, index) => `- point ${index}`),
  );
  expect(tail.points.length).toBeLessThan(8);
  expect(tail.points.length).toBeGreaterThanOrEqual(6);
  expect(tail.own).toBeLessThanOrEqual(ownTextLimit);

  const least = fitted(8, 2_000);
  expect(least.facts).toHaveLength(8);
  expect(least.points).toHaveLength(6);
  expect(least.hasWaysOut).toBe(false);
});

it("keeps three prices among the eight facts that stay", () => {
  const least = fitted(8, 2_000);
  expect(facts.filter(({ reason }) => reason.kind === "cost").length).toBeGreaterThanOrEqual(3);
  expect(least.prices).toBe(3);
  const others = facts.filter(({ reason }) => reason.kind !== "cost");
  const firm = others.filter(isFirm);
  const rest = others.filter((fact) => !isFirm(fact)).slice(0, 5 - firm.length);
  expect(firm.length).toBe(3);
  expect(least.facts.slice(0, 5)).toEqual(others.filter((fact) => firm.includes(fact) || rest.includes(fact)));
});

it("keeps what decides about each platform and named store before a second price, and no further", () => {
  const crowd = (platforms: PlatformId[]) => {
    const many = buildPrompts(
      {
        platforms,
        currentStack: "Workers KV, Durable Objects, Upstash Redis",
        needs: ["jvm", "websockets", "large-requests", "long-cpu", "large-memory"],
        regulations: ["pci-dss-4", "hds", "rgpd"],
        residency: "eu",
        places: ["tokyo", "saopaulo", "cairo"],
        computeOrigin: "paris",
        databaseOrigin: "virginia",
        latencyGoal: { ms: 50, percentile: "p99" },
        state: [{ kind: "payment", consistency: "strong", data: ["payment"] }],
      },
      "fr",
      today,
    ).facts;
    return { many, prices: many.filter(({ reason }) => reason.kind === "cost").length };
  };
  const four = crowd(["cloudflare-workers", "aws-lambda-edge", "fastly-compute", "akamai-edgeworkers"]);
  expect(four.many).toHaveLength(8);
  expect(four.many.filter(isFirm)).toHaveLength(7);
  expect(four.prices).toBe(1);
  const one = crowd(["fastly-compute"]);
  expect(one.many.filter(isFirm)).toHaveLength(4);
  expect(one.prices).toBeGreaterThanOrEqual(3);
});

it("fills the room to the last fact that fits", () => {
  for (const length of [150, 200, 250, 300, 350]) {
    const { facts: kept, own } = fitted(8, length);
    expect(own).toBeLessThanOrEqual(ownTextLimit);
    // The next fact, of some 150 to 350 characters and up to a hundred more in the other language, would not have fitted.
    if (kept.length > 8 && kept.length < facts.length) expect(own).toBeGreaterThan(ownTextLimit - 470);
  }
});

it("keeps in one language what the longer one has room for", () => {
  expect(fitted(8, 2_000, "fr").points).toHaveLength(6);
  expect(fitted(8, 2_000, "fr").facts).toHaveLength(8);
});
