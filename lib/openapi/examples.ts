import type { Draft } from "@/lib/answers/schema";

/** Bodies that the tests send to the API: each gives prompts. */
export const answersExamples: Record<string, { summary: string; value: Draft }> = {
  situation: {
    summary: "A situation in one's own words is enough",
    value: {
      version: 2,
      situation:
        "We run a Rails shop on AWS in Paris (eu-west-3, RDS PostgreSQL). Customers in Tokyo and São Paulo wait two seconds for every cart update.",
      promptLanguage: "en",
    },
  },
  choices: {
    summary: "Choices alone: domain, places, state",
    value: {
      version: 2,
      domain: "e-commerce",
      places: ["paris", "tokyo", "country-br"],
      computeOrigin: "aws:eu-west-3",
      databaseOrigin: "paris",
      roundTrips: [{ place: "tokyo", p50: 231, p95: 340 }],
      latencyGoal: { ms: 100, percentile: "p95", measuredAt: "user" },
      state: [{ kind: "cart", consistency: "read-your-writes", data: ["personal"] }],
      needs: ["relational-transactions"],
      regulations: ["rgpd"],
      platforms: ["cloudflare-workers", "fastly-compute"],
    },
  },
};
