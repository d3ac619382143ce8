import { describe, expect, test } from "vitest";
import { priceLists, priceUnits } from "@/content/prices";
import { factById } from "./knowledge";
import { priceListSchema } from "./price-schema";
import { priceTerm } from "./price-sentence";
import { priceFactsOf, pricesOf, regionOfPrice } from "./prices";
import { loadProviderRegion } from "./provider-regions";
import { typographyFaults } from "@/tests/support/typography-faults";

describe("prices", () => {
  test.each(priceLists.map((list) => [list.id, list] as const))("list %s holds to its schema", (_, list) => {
    expect(priceListSchema.safeParse(list).error?.issues ?? []).toEqual([]);
    expect(new Set(list.prices.map(({ id }) => id)).size).toBe(list.prices.length);
  });

  test("every unit is used, and follows each language's typography", () => {
    const parsed = priceLists.map((list) => priceListSchema.parse(list));
    const used = parsed.flatMap(({ prices }) =>
      prices.flatMap((price) => [...(price.value === null ? [] : [price.per]), ...(price.included ?? [])]),
    );
    const unused = Object.keys(priceUnits).filter((id) => !used.some(({ unit }) => unit === id));
    expect(unused).toEqual([]);
    expect(typographyFaults([priceLists, priceUnits])).toEqual([]);
  });

  test("a price of one region names it in its plan, and is known by its fact", () => {
    const parsed = priceLists.map((list) => priceListSchema.parse(list));
    const bound = parsed.flatMap(({ prices }) => prices.filter(({ region }) => region !== undefined));
    for (const { region = "", plan } of bound) {
      expect(loadProviderRegion(region)?.id).toBe(region);
      expect(plan?.en).toContain(`region ${region.split(":")[1]}`);
    }
    expect(parsed.flatMap(({ prices }) => prices.filter(({ plan }) => plan?.en.includes("region "))).length).toBe(
      bound.length,
    );
    expect(regionOfPrice("vercel-functions.price.memory")).toBe("vercel:iad1");
    expect(regionOfPrice("vercel-functions.price.invocations")).toBeUndefined();
  });

  test("a product's prices are its facts, the first of them general", () => {
    expect(pricesOf("cloudflare-workers")[0]).toMatchObject({
      id: "requests",
      value: 0.3,
      per: { quantity: 1_000_000, unit: "request" },
      included: [{ quantity: 10_000_000, unit: "request" }],
      period: "month",
    });
    const [first, ...others] = priceFactsOf("cloudflare-workers");
    expect(first).toMatchObject({ id: "cloudflare-workers.price.requests", general: true, value: 0.3 });
    expect(others.some(({ general }) => general)).toBe(false);
    expect(pricesOf("azure-edge-actions")).toEqual([]);
  });

  test("one list may hold for two products, after what is their own", () => {
    for (const product of ["aws-lambda-edge", "aws-cloudfront-functions"]) {
      expect(priceFactsOf(product).map(({ id }) => id)).toContain(`${product}.price.free`);
    }
    expect(priceFactsOf("aws-lambda-edge")[0]?.id).toBe("aws-lambda-edge.price.requests");
  });
});

describe("a price in words", () => {
  test.each([
    [
      "cloudflare-workers.price.requests",
      "Workers\u00a0: 0,30\u00a0$ par million de requêtes au-delà de 10\u00a0millions incluses par mois (plan Paid).",
      "Workers: $0.30 per million requests beyond the 10 million included per month (Paid plan).",
    ],
    [
      "cloudflare-d1.price.reads",
      "Cloudflare D1\u00a0: 0,001\u00a0$ par million de lignes lues au-delà de 25\u00a0milliards incluses par mois (plan Paid).",
      "Cloudflare D1: $0.001 per million rows read beyond the 25 billion included per month (Paid plan).",
    ],
    [
      "cloudflare-r2.price.storage",
      "Cloudflare R2\u00a0: 0,015\u00a0$ par Go-mois de stockage au-delà de 10\u00a0Go-mois inclus.",
      "Cloudflare R2: $0.015 per GB-month of storage beyond the 10 GB-months included.",
    ],
    [
      "deno-deploy.price.builder",
      "Deno Deploy\u00a0: 200\u00a0$ par mois, avec 20\u00a0millions de requêtes et 400\u00a0heures de CPU (plan Builder).",
      "Deno Deploy: $200 per month, with 20 million requests and 400 CPU hours (Builder plan).",
    ],
    [
      "netlify-edge-functions.price.web-requests",
      "Netlify\u00a0: 2\u00a0crédits les 10\u202f000\u00a0requêtes web (plans à crédits).",
      "Netlify: 2 credits per 10,000 web requests (credit-based plans).",
    ],
    [
      "cloudflare-queues.price.operations",
      "Cloudflare Queues\u00a0: 0,40\u00a0$ par million d’opérations au-delà du million inclus par mois (plan Paid)\u202f; 3 opérations par message de 64\u00a0Ko.",
      "Cloudflare Queues: $0.40 per million operations beyond the million included per month (Paid plan); 3 operations per message of 64 KB.",
    ],
    [
      "cloudflare-workers.price.paid",
      "Workers\u00a0: 5\u00a0$ par mois et par compte (plan Paid).",
      "Workers: $5 per month and account (Paid plan).",
    ],
    [
      "dynamodb-global-tables.price.storage",
      "DynamoDB\u00a0: 0,25\u00a0$ par Go-mois de stockage au-delà de 25\u00a0Go-mois inclus, dans chaque région répliquée (classe standard, us-east-1).",
      "DynamoDB: $0.25 per GB-month of storage beyond the 25 GB-months included, in each replica Region (standard class, us-east-1).",
    ],
    [
      "aws-cloudfront-functions.price.free",
      "CloudFront (paiement à l’usage), inclus par mois\u00a0: 1\u00a0To de trafic sortant et 10\u00a0millions de requêtes.",
      "CloudFront (pay as you go), included per month: 1 TB of egress and 10 million requests.",
    ],
    [
      "vercel-functions.price.active-cpu",
      "Vercel\u00a0: à partir de 0,128\u00a0$ par heure de CPU actif (plan Pro, région iad1).",
      "Vercel: from $0.128 per hour of active CPU (Pro plan, region iad1).",
    ],
  ])("%s", (id, fr, en) => {
    expect(factById(id).text).toEqual({ fr, en });
  });

  test.each([
    ["cloudflare-workers", "requests", "max(0, requêtes − 10\u00a0millions) × 0,30\u00a0$ / million"],
    ["cloudflare-workers", "paid", "5\u00a0$"],
    ["cloudflare-workers", "free-requests", undefined],
    ["aws-lambda-edge", "duration", "Go-secondes × 0,00005001\u00a0$"],
    ["upstash-redis", "commands", "commandes × 0,20\u00a0$ / 100\u202f000"],
  ])("%s %s as a line of a formula", (product, id, term) => {
    const price = pricesOf(product).find((candidate) => candidate.id === id);
    expect(price && priceTerm(price, "fr")).toBe(term);
  });
});
