import { describe, expect, test } from "vitest";
import type { Draft } from "@/lib/answers/answers";
import { caseOf } from "@/lib/case/case";
import { findTensions } from "./find-tensions";

type Expected = { has?: string[]; lacks?: string[]; asks?: string[]; words?: string[]; not?: string[] };

/** The smallest answers that once showed a fault, and their near misses. What must be there, and what must not. */
const cases: [what: string, draft: Draft, expected: Expected][] = [
  [
    "a named database is one; the right to regional services stays unknown",
    { places: ["paris"], state: [{ kind: "records", currentStore: "PostgreSQL" }], needs: ["relational-transactions"] },
    { lacks: ["relational-transactions"], asks: ["relational-transactions"] },
  ],
  [
    "… and refused, it collides",
    {
      places: ["paris"],
      state: [{ kind: "records", currentStore: "PostgreSQL" }],
      needs: ["relational-transactions"],
      regionalServices: "not-allowed",
    },
    { has: ["relational-transactions"] },
  ],
  [
    "D1 is a relational database",
    {
      places: ["paris"],
      regionalServices: "allowed",
      state: [{ kind: "records", currentStore: "Cloudflare D1" }],
      needs: ["relational-transactions"],
    },
    { lacks: ["relational-transactions"] },
  ],
  [
    '"bords" is no database',
    {
      places: ["paris"],
      regionalServices: "allowed",
      currentStack: "tableaux de bords",
      state: [{ kind: "records", currentStore: "fichiers Excel" }],
      needs: ["relational-transactions"],
    },
    { has: ["relational-transactions"] },
  ],
  [
    "unknown is not refused: background jobs",
    { places: ["paris"], state: [{ kind: "content" }], platforms: ["cloudflare-workers"], needs: ["background-jobs"] },
    { lacks: ["background-jobs"], asks: ["background-jobs"] },
  ],
  [
    "telemetry that lives elsewhere wants no KV",
    {
      places: ["paris"],
      state: [{ kind: "telemetry", writes: "high", currentStore: "ClickHouse" }],
      platforms: ["cloudflare-workers"],
    },
    { lacks: ["writes-against-kv"], not: ["KV"] },
  ],
  [
    "a session in PostgreSQL wants no exclusive store",
    {
      places: ["paris"],
      state: [{ kind: "session", consistency: "read-your-writes", writes: "low", currentStore: "PostgreSQL" }],
      platforms: ["cloudflare-workers", "vercel-functions"],
    },
    { lacks: ["exclusive-stores"], not: ["Durable"] },
  ],
  [
    "a store of flags is no candidate for records",
    {
      places: ["paris"],
      state: [{ kind: "records", consistency: "read-your-writes", currentStore: "PostgreSQL" }],
      platforms: ["vercel-functions"],
      regionalServices: "allowed",
    },
    { lacks: ["own-writes-against-eventual"], not: ["Global Config"] },
  ],
  [
    "… even where the records live nowhere yet",
    {
      places: ["paris"],
      state: [{ kind: "records", consistency: "read-your-writes" }],
      platforms: ["vercel-functions"],
    },
    { lacks: ["own-writes-against-eventual"], not: ["Global Config"] },
  ],
  [
    "the users' country counts: South Africa",
    {
      places: ["johannesburg"],
      state: [{ kind: "records", data: ["personal"] }],
      computeOrigin: "paris",
      regulations: ["rgpd"],
    },
    { has: ["transfers-without-adequacy"], words: ["Johannesburg"] },
  ],
  [
    "… La Réunion is none, whatever metro is near",
    {
      places: ["saint-denis-reunion"],
      state: [{ kind: "records", data: ["personal"] }],
      computeOrigin: "paris",
      regulations: ["rgpd"],
    },
    { lacks: ["transfers-without-adequacy"], not: ["Johannesburg", "Afrique du Sud"] },
  ],
  [
    "managed inference is no heavy computing",
    { places: ["paris"], state: [{ kind: "content" }], platforms: ["cloudflare-workers"], needs: ["ml-inference"] },
    { lacks: ["own-model", "large-memory", "managed-inference"], asks: ["inference"] },
  ],
  [
    "… nor is it when it is asked for by name",
    { places: ["paris"], platforms: ["cloudflare-workers"], needs: ["managed-inference"] },
    { lacks: ["own-model", "large-memory", "managed-inference"] },
  ],
  [
    "responses have their own limits and way out",
    { places: ["paris"], platforms: ["aws-lambda-edge"], needs: ["large-responses"] },
    {
      has: ["large-responses"],
      lacks: ["large-requests"],
      words: ["1 Mo (AWS Lambda@Edge)", "URL signée"],
      not: ["envoi direct"],
    },
  ],
  [
    "… so have those of the retired need, beside requests",
    { places: ["paris"], state: [{ kind: "content" }], platforms: ["aws-lambda-edge"], needs: ["large-payloads"] },
    { has: ["large-bodies"], words: ["réponses"] },
  ],
  [
    "data in one country, code that leaves it",
    {
      places: ["paris"],
      state: [{ kind: "records", data: ["personal"] }],
      platforms: ["cloudflare-workers", "aws-lambda-edge"],
      residency: "country",
      regulations: ["rgpd", "secnumcloud"],
    },
    {
      has: ["unnamed-country", "secnumcloud"],
      asks: ["unnamed-country"],
      words: ["Cloudflare Workers et AWS Lambda@Edge"],
    },
  ],
  [
    "… and named, it is not asked",
    { platforms: ["cloudflare-workers"], residency: "country", residencyCountry: "FR" },
    { has: ["country-execution"], lacks: ["unnamed-country"], words: ["France"] },
  ],
  [
    "health data whatever the residency",
    {
      domain: "telehealth",
      places: ["paris"],
      platforms: ["cloudflare-workers"],
      residency: "country",
      regulations: ["rgpd"],
      state: [{ kind: "records", data: ["personal"] }],
    },
    { has: ["health-data"], asks: ["health-hosting"] },
  ],
  [
    "… under HIPAA too, without a word about HDS",
    { domain: "telehealth", places: ["new-york"], platforms: ["cloudflare-workers"], regulations: ["hipaa"] },
    { has: ["health-data"], words: ["BAA"], not: ["HDS"] },
  ],
  [
    "unknown EU execution is told as unknown, by name",
    {
      places: ["paris"],
      platforms: [
        "fastly-compute",
        "bunny-edge-scripting",
        "akamai-edgeworkers",
        "netlify-edge-functions",
        "gcore-fastedge",
        "supabase-edge-functions",
      ],
      residency: "eu",
      regulations: ["rgpd"],
      state: [{ kind: "records", data: ["personal"] }],
    },
    {
      lacks: ["eu-execution", "eu-stores"],
      asks: ["eu-execution"],
      words: ["Bunny", "Gcore", "Supabase", "Akamai"],
      not: ["Config Store", "Blobs"],
    },
  ],
  [
    "no platform named: those that hard needs rule out are",
    { places: ["paris"], state: [{ kind: "content" }], needs: ["native-modules", "websockets"] },
    { has: ["websockets", "native-or-jvm"], words: ["AWS Lambda@Edge", "Fastly Compute"] },
  ],
  [
    "… and a platform that can is not",
    { places: ["paris"], platforms: ["deno-deploy"], needs: ["native-modules-only", "websockets"] },
    { lacks: ["websockets", "native-modules"] },
  ],
  [
    "a JVM runs on none of these, each is named",
    {
      places: ["paris"],
      currentStack: "Java Spring Boot",
      platforms: ["aws-lambda-edge", "vercel-functions", "deno-deploy"],
      needs: ["native-modules"],
    },
    { has: ["jvm"], words: ["AWS Lambda@Edge, Vercel Functions et Deno Deploy"] },
  ],
  [
    "Ruby runs on none of these",
    { places: ["paris"], currentStack: "Ruby on Rails", platforms: ["cloudflare-workers"] },
    { has: ["runtime"], words: ["Ruby on Rails"] },
  ],
  [
    "… and JavaScript does",
    { places: ["paris"], currentStack: "Next.js", platforms: ["cloudflare-workers"] },
    { lacks: ["runtime"] },
  ],
  [
    "JVM and UE keep their capitals",
    { places: ["paris"], residency: "eu", needs: ["native-modules"] },
    { words: ["JVM", "UE/EEE"], not: ["jvm", "ue/eee"] },
  ],
  [
    "nobody is 0 ms from Mumbai: users are in its own place",
    { places: ["mumbai"], computeOrigin: "mumbai", latencyGoal: { ms: 50, percentile: "p95" } },
    { words: ["au même endroit"], not: ["0 ms de", "à 0"] },
  ],
  [
    "… users in the next city are so far away",
    { places: ["london"], computeOrigin: "paris", latencyGoal: { ms: 50, percentile: "p95" } },
    { has: ["already-near"], words: ["Londres"], not: ["au même endroit"] },
  ],
  [
    "no problem is told that the reader did not tell",
    { domain: "saas", places: ["unknown"], state: [{ kind: "records" }] },
    { lacks: ["goal-below-round-trip", "low-traffic", "already-near"] },
  ],
];

describe("the smallest answers that showed a fault", () => {
  test.each(cases)("%s", (_, draft, { has = [], lacks = [], asks = [], words = [], not = [] }) => {
    const { tensions, unknowns } = findTensions(caseOf(draft), "fr");
    const ids = tensions.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(has));
    expect(ids.filter((id) => lacks.includes(id))).toEqual([]);
    expect(unknowns.map(({ id }) => id)).toEqual(expect.arrayContaining(asks));
    const told = [...tensions.flatMap(({ claim, wayOut }) => [claim, wayOut]), ...unknowns.map(({ text }) => text)]
      .join("\n")
      .replaceAll(/[\u00A0\u202F]/g, " ");
    for (const word of words) expect(told).toContain(word);
    for (const word of not) expect(told).not.toContain(word);
  });
});
