import { describe, expect, test } from "vitest";
import { presetIds } from "@/content/presets/ids";
import sentences from "@/content/tensions/tensions.json";
import type { Draft } from "@/lib/answers/schema";
import { factById } from "@/lib/content/knowledge";
import { presetAnswers } from "@/lib/content/presets";
import { piecesOf } from "@/lib/i18n/placeholders";
import { latencyTable } from "@/lib/latency/table";
import { locales } from "@/lib/i18n/locales";
import { findTensions } from "./find-tensions";
import { ruledOutPlatforms } from "./ruled-out";
import { rules } from "./rules";

const strongCart = { kind: "cart", consistency: "strong" } as const;
const p95 = (ms: number) => ({ ms, percentile: "p95" }) as const;
const base: Draft = {
  domain: "e-commerce",
  places: ["tokyo"],
  computeOrigin: "paris",
  databaseOrigin: "paris",
  latencyGoal: p95(500),
  state: [{ kind: "cart" }],
};

/** For each rule, answers on which it fires and their near miss, which differs in one point. */
const cases: Record<string, { fires: Draft; silent: Draft }> = {
  "goal-below-floor": {
    fires: { ...base, places: ["singapore"], latencyGoal: p95(100) }, // floor 107 ms
    silent: { ...base, places: ["tokyo"], latencyGoal: p95(100) }, // floor 97 ms
  },
  "strong-across-regions": {
    fires: { ...base, latencyGoal: p95(200), state: [strongCart] }, // 218 ms measured
    silent: { ...base, latencyGoal: p95(200), state: [{ kind: "cart", consistency: "eventual" }] },
  },
  "goal-below-round-trip": { fires: { ...base, latencyGoal: p95(200) }, silent: { ...base, latencyGoal: p95(500) } },
  "health-data": { fires: { ...base, regulations: ["hds"] }, silent: { ...base, regulations: ["rgpd"] } },
  "card-data": { fires: { ...base, state: [{ kind: "payment" }] }, silent: { ...base, state: [{ kind: "cart" }] } },
  "eu-execution": {
    fires: { ...base, residency: "eu", platforms: ["cloudflare-workers"] },
    silent: { ...base, residency: "eu", platforms: ["vercel-functions"] },
  },
  "eu-stores": {
    fires: {
      ...base,
      residency: "eu",
      platforms: ["cloudflare-workers"],
      state: [{ kind: "profile", data: ["personal"] }],
    },
    silent: {
      ...base,
      residency: "eu",
      platforms: ["cloudflare-workers"],
      state: [{ kind: "catalogue", data: ["none"] }],
    },
  },
  "transfers-without-adequacy": {
    fires: {
      ...base,
      regulations: ["rgpd"],
      places: ["singapore"],
      state: [{ kind: "profile", data: ["personal"] }],
    },
    silent: {
      ...base,
      regulations: ["rgpd"],
      places: ["tokyo"],
      state: [{ kind: "profile", data: ["personal"] }],
    },
  },
  "native-on-isolates": {
    fires: { ...base, needs: ["native-modules"], platforms: ["cloudflare-workers"] },
    silent: { ...base, needs: ["native-modules"], platforms: ["vercel-functions"] },
  },
  "long-cpu": {
    fires: { ...base, needs: ["long-cpu"], platforms: ["fastly-compute"] }, // 50 ms
    silent: { ...base, needs: ["long-cpu"], platforms: ["cloudflare-workers"] }, // 5 min
  },
  "large-memory": {
    fires: { ...base, needs: ["large-memory"], platforms: ["cloudflare-workers"] }, // 128 MB
    silent: { ...base, needs: ["large-memory"], platforms: ["vercel-functions"] }, // 4,096 MB
  },
  "large-payloads": {
    fires: { ...base, needs: ["large-payloads"], platforms: ["aws-lambda-edge"] }, // 1 MB
    silent: { ...base, needs: ["large-payloads"], platforms: ["cloudflare-workers"] }, // 100 MB
  },
  websockets: {
    fires: { ...base, needs: ["websockets"], platforms: ["aws-lambda-edge"] },
    silent: { ...base, needs: ["websockets"], platforms: ["cloudflare-workers"] },
  },
  "relational-without-centre": {
    fires: { ...base, needs: ["relational-transactions"], regionalServices: "allowed", currentStack: "Next.js" },
    silent: {
      ...base,
      needs: ["relational-transactions"],
      regionalServices: "allowed",
      currentStack: "Next.js, PostgreSQL",
    },
  },
  "writes-against-kv": {
    fires: { ...base, platforms: ["cloudflare-workers"], state: [{ kind: "inventory", writes: "high" }] },
    silent: { ...base, platforms: ["cloudflare-workers"], state: [{ kind: "inventory", writes: "medium" }] },
  },
  "own-writes-against-eventual": {
    fires: { ...base, platforms: ["fastly-compute"], state: [{ kind: "cart", consistency: "read-your-writes" }] },
    silent: { ...base, platforms: ["cloudflare-workers"], state: [{ kind: "cart", consistency: "read-your-writes" }] }, // Durable Objects
  },
  "exclusive-stores": {
    fires: { ...base, platforms: ["cloudflare-workers", "fastly-compute"], state: [strongCart] },
    silent: { ...base, platforms: ["cloudflare-workers"], state: [strongCart] },
  },
  "heavy-compute": { fires: { ...base, needs: ["ml-inference"] }, silent: { ...base, needs: ["websockets"] } },
  "background-jobs": {
    fires: { ...base, needs: ["background-jobs"], regionalServices: "not-allowed" },
    silent: { ...base, needs: ["background-jobs"], regionalServices: "allowed" },
  },
  "retired-platform": {
    fires: { ...base, platforms: ["vercel-edge-runtime"] },
    silent: { ...base, platforms: ["vercel-functions"] },
  },
  "retired-product": {
    fires: { ...base, currentStack: "Next.js, FaunaDB" },
    silent: { ...base, currentStack: "Next.js, faunal database" },
  },
  "low-traffic": { fires: { ...base, traffic: "lt10" }, silent: { ...base, traffic: "10-100" } },
  "already-near": { fires: { ...base, places: ["london"] }, silent: { ...base, places: ["tokyo"] } },
  "unknown-origin-or-goal": { fires: { ...base, latencyGoal: undefined }, silent: base },
};

const idsFor = (draft: Draft) => findTensions(draft, "fr").map((tension) => tension.id);

describe("tensions", () => {
  test("every rule has its two cases", () => {
    expect(Object.keys(cases).toSorted()).toEqual(rules.map((rule) => rule.id).toSorted());
  });

  test.each(Object.entries(cases))("%s fires, and stays silent on its near miss", (id, { fires, silent }) => {
    expect(idsFor(fires)).toContain(id);
    expect(idsFor(silent)).not.toContain(id);
  });

  test.each(rules)("the sentences of $id name each of its terms, and nothing else", (rule) => {
    const draft = cases[rule.id]!.fires;
    const finding = rule.detect({ draft, latency: latencyTable(draft), platforms: draft.platforms ?? [] });
    for (const locale of locales) {
      const { claim, wayOut } = sentences[rule.id as keyof typeof sentences][locale];
      const named = [claim, wayOut].flatMap((text) => piecesOf(text).filter((_, index) => index % 2 === 1));
      expect([...new Set(named)].sort()).toEqual(Object.keys(finding!.terms).sort());
    }
  });

  test.each(["Fauna", "turso", "Deno Deploy Classic", "Vercel Edge Functions"])("%s is named as retired", (product) => {
    const [tension] = findTensions({ ...base, currentStack: `Node, ${product}` }, "en").filter(
      ({ id }) => id === "retired-product",
    );
    expect(tension?.facts).toHaveLength(1);
    expect(factById(tension?.facts[0] ?? "").attribute).toBe("status");
  });

  test("sentences are whole in both languages: no placeholder is left, figures are there", () => {
    const drafts = [
      ...Object.values(cases).map(({ fires }) => fires),
      ...presetIds.map((id) => presetAnswers(id, "fr")),
    ];
    for (const locale of locales) {
      for (const { claim, wayOut } of drafts.flatMap((draft) => findTensions(draft, locale))) {
        expect(`${claim} ${wayOut}`).not.toMatch(/[{}]|undefined|NaN/);
        expect(claim).toMatch(/\.$/);
      }
    }
    const [strong] = findTensions(cases["strong-across-regions"]?.fires ?? {}, "fr");
    expect(strong?.claim).toContain("218\u00a0ms");
    expect(strong?.claim).toContain("200\u00a0ms");
  });

  test("codes are numbered without gaps, and facts exist", () => {
    for (const id of presetIds) {
      const tensions = findTensions(presetAnswers(id, "en"), "en");
      expect(tensions.map(({ code }) => code)).toEqual(tensions.map((_, index) => `T${index + 1}`));
      for (const fact of tensions.flatMap(({ facts }) => facts)) expect(factById(fact).id).toBe(fact);
    }
  });

  test("a preset that should stay where it is, is told so", () => {
    expect(idsFor(presetAnswers("internal-tool", "fr"))).toEqual(
      expect.arrayContaining(["low-traffic", "already-near"]),
    );
  });

  test("ruled-out platforms name the fact, whichever are authorised", () => {
    const ruledOut = ruledOutPlatforms({ ...base, needs: ["websockets"], platforms: ["cloudflare-workers"] });
    expect(ruledOut.map(({ platform }) => platform)).toContain("aws-lambda-edge");
    expect(ruledOut.map(({ platform }) => platform)).not.toContain("cloudflare-workers");
    expect(ruledOut.every(({ facts }) => facts.length > 0)).toBe(true);
  });
});
