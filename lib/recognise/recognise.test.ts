import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aimIds, needIds, stateKindIds } from "@/content/choices/ids";
import { domainIds } from "@/content/domains/ids";
import phrases from "@/content/recognition/phrases.json";
import placeAliases from "@/content/recognition/place-aliases.json";
import { regulationIds } from "@/content/regulations/ids";
import { isPlaceId } from "@/lib/places/ids";
import { hostileTexts, millisecondsOf } from "@/tests/recognition/hostile-texts";
import { recognise } from "./recognise";

const ids = (text: string) => recognise(text).map(({ id }) => id);
const idsOf = (text: string, field: string) => ids(text).filter((id) => id.startsWith(`${field}:`));
const stateOf = (text: string) => recognise(text).flatMap((each) => (each.field === "state" ? [each.value] : []));

describe("recognition", () => {
  it("gives what a text says with the words that say it, each thing once, in the order of the text", () => {
    const text =
      "Clients à Tokyo et à Lyon. PostgreSQL en eu-west-3 chez AWS. Tokyo attend, p95 < 200 ms pour le panier.";
    const found = recognise(text);
    expect(found.map(({ id }) => id)).toEqual([
      "places:tokyo",
      "places:lyon",
      "technologies:postgresql",
      "databaseOrigin:aws:eu-west-3",
      "technologies:aws",
      "latencyGoal:200-p95",
      "state:cart",
    ]);
    for (const { evidence, start, end } of found) expect(evidence).toBe(text.slice(start, end));
    expect(found.find(({ field }) => field === "latencyGoal")?.value).toEqual({
      ms: 200,
      percentile: "p95",
      scope: "le panier",
    });
  });

  it.each([
    ["sans Redis", []],
    ["nous avons quitté Heroku", []],
    ["like Netflix", []],
    ["Paris Hilton est venue", []],
    ["Notre région Lambda", ["technologies:aws-lambda"]],
    ["Lambda@Edge", ["technologies:aws-lambda-edge", "platformsInUse:aws-lambda-edge"]],
    ["Next.js", ["technologies:nextjs"]],
    ["eu-west-2", []],
    ["eu-west-2 chez AWS", ["computeOrigin:aws:eu-west-2", "technologies:aws"]],
    ["eu-west-2 chez Outscale", ["computeOrigin:outscale:eu-west-2", "technologies:outscale"]],
    ["eu-west-3", ["computeOrigin:aws:eu-west-3"]],
    ["Serveurs à Montréal et Francfort", []],
    ["Serveurs à Montréal, base à Francfort", ["computeOrigin:montreal", "databaseOrigin:frankfurt"]],
    ["nous voulons la page en une demi-seconde", ["latencyGoal:500"]],
    ["the page within half a second", ["latencyGoal:500"]],
    ["the page within a second", ["latencyGoal:1000"]],
    ["clients à Montréal", ["places:montreal"]],
    ["clients à Montréal, dans le Gers", []],
    ["the Edge browser", []],
    ["les bords et les records", []],
    ["fra, sin et mad sont des codes", []],
    ["on Fly.io in fra", ["technologies:fly-io", "computeOrigin:fly:fra"]],
  ])("is not caught by %j", (text, expected) => {
    expect(ids(text)).toEqual(expected);
  });

  it("tells what a place is to the case", () => {
    expect(ids("Des serveurs à Lyon, une base à Nantes, des clients à Lille, une équipe à Rennes")).toEqual([
      "computeOrigin:lyon",
      "databaseOrigin:nantes",
      "places:lille",
    ]);
    expect(ids("Les données doivent rester en Suisse")).toEqual(["residency:country-ch"]);
    expect(ids("Customer data never leave the EU")).toEqual(["residency:eu"]);
  });

  it.each([
    ["Le site tourne sur Rails et PostgreSQL à Paris", true],
    ["Rails 7, Redis, and PostgreSQL 16 in Paris", true],
    ["FastAPI on ECS plus RDS PostgreSQL, both in Paris", true],
    ["Rails et PostgreSQL, les deux à Paris", true],
    ["PostgreSQL et Redis à Paris", false],
    ["Rails, PostgreSQL à Paris", false],
    ["Rails dans notre salle. PostgreSQL à Paris", false],
  ])("puts code and data named together where both are said to be: %j", (text, isBoth) => {
    const origins = ids(text).filter((id) => id.includes("Origin"));
    expect(origins).toEqual([...(isBoth ? ["computeOrigin:paris"] : []), "databaseOrigin:paris"]);
  });

  it.each<[string, string[]]>([
    ["7 900 bornes en France, 2 100 en Belgique, 1 400 aux Pays-Bas", ["country-fr", "country-be", "country-nl"]],
    ["The clients are 45% Germany, 15% South Korea, 10% Brazil", ["country-de", "country-kr", "country-br"]],
    ["31 millions de téléchargements (58 % Québec, 27 % France)", ["part-ca-qc", "country-fr"]],
    ["2,150 brands in Brazil (70% of clicks), Mexico and Colombia", ["country-br", "country-mx", "country-co"]],
    ["avocats dans 14 pays, dont Côte d’Ivoire 38 %, Cameroun 17 %", ["country-ci", "country-cm"]],
    ["p95: Frankfurt 390 ms, Sydney 570, Mumbai 800", ["frankfurt", "sydney", "mumbai"]],
    ["30 % depuis le Cameroun, 25 % depuis la France, 15 % au Canada", ["country-cm", "country-fr", "country-ca"]],
    ["Round trip from Tokyo to our API is 155-165ms, Seoul around 180", ["tokyo", "seoul"]],
    ["Depuis Dakar, une page met 900 ms", ["dakar"]],
    ["J’écris depuis Dakar", []],
    ["The memory of that cache is at 80% in Lille", []],
    ["Nos voyageurs sont à Lyon, notre siège est à Lille", ["lyon"]],
    ["Users in Tokyo wait; the contract was signed in Oslo", ["tokyo"]],
  ])("takes the places of a list, and shares, for those of users: %j", (text, expected) => {
    expect(idsOf(text, "places")).toEqual(expected.map((id) => `places:${id}`));
  });

  it.each([
    ["InfluxDB, c’est la version managée, hébergée à Francfort", ["databaseOrigin:frankfurt"]],
    ["L’API est en FastAPI ; InfluxDB, elle, est hébergée à Francfort", ["databaseOrigin:frankfurt"]],
    ["La base, c’est un Supabase à Francfort", ["databaseOrigin:frankfurt"]],
    ["Supabase (eu-central-1), Next.js on our own VMs", ["databaseOrigin:supabase:eu-central-1"]],
    ["Supabase project in Frankfurt, Next.js on Vercel", ["databaseOrigin:frankfurt"]],
    ["Supabase Edge Functions in Frankfurt", ["computeOrigin:frankfurt"]],
    ["Our API and PostgreSQL are hosted in Oslo", ["computeOrigin:oslo"]],
    ["Our API is hosted in Oslo", ["computeOrigin:oslo"]],
    ["PostgreSQL on EC2 in Oslo", ["databaseOrigin:oslo"]],
  ])("tells a database that is hosted from code: %j", (text, expected) => {
    expect(ids(text).filter((id) => id.includes("Origin"))).toEqual(expected);
  });

  it.each([
    ["We run an app from Dhaka. Kotlin on EKS in AWS Mumbai.", "computeOrigin:mumbai"],
    ["We run an app from Dhaka, in ap-south-1 at AWS.", "computeOrigin:aws:ap-south-1"],
    ["Nos serveurs sont en Allemagne : EC2 à Francfort.", "computeOrigin:frankfurt"],
    ["Des serveurs en Europe. Tout tourne à Toronto.", "computeOrigin:toronto"],
    ["Our servers are in Oslo. I was thinking of Fly.io in syd.", "computeOrigin:oslo"],
  ])("takes the most precise of the places where code runs: %j", (text, expected) => {
    expect(idsOf(text, "computeOrigin")).toEqual([expected]);
  });

  it("takes the panier and the stock at payment for several pieces of state", () => {
    expect(idsOf("le panier, et le stock au moment du paiement", "state")).toEqual([
      "state:cart",
      "state:inventory",
      "state:payment",
    ]);
  });

  it("reads what is said of a piece of state", () => {
    expect(stateOf("Les sessions vivent dans Redis.")).toEqual([
      { kind: "session", what: "sessions", currentStore: "Redis" },
    ]);
    expect(stateOf("Stock must never be oversold: no overselling, it changes every second.")).toEqual([
      { kind: "inventory", what: "Stock", consistency: "strong", writes: "high" },
    ]);
    expect(stateOf("Appointments may reveal a health condition.")).toEqual([
      { kind: "records", what: "Appointments", data: ["health"] },
    ]);
    expect(stateOf("Le catalogue change rarement, le stock chaque seconde.")).toEqual([
      { kind: "catalogue", what: "catalogue" },
      { kind: "inventory", what: "stock" },
    ]);
  });

  it.each([
    ["3 000 requêtes par seconde", "1k-10k"],
    ["3\u202F000 requêtes/s", "1k-10k"],
    ["3,000 requests per second", "1k-10k"],
    ["12k rps", "gt10k"],
    ["under 10 requests per second", "lt10"],
    ["10 requests per second", "10-100"],
    ["more than 10,000 requests per second", "gt10k"],
    ["2 millions de requêtes par jour", "10-100"],
    ["1.5 million requests a day", "10-100"],
    ["600 requêtes par minute", "10-100"],
  ])("counts %j", (text, expected) => {
    expect(idsOf(text, "traffic")).toEqual([`traffic:${expected}`]);
  });

  it.each(["500 000 visites par mois", "40,000 users", "80 Go", "en 2025", "une page par seconde"])(
    "finds no traffic in %j",
    (text) => {
      expect(idsOf(text, "traffic")).toEqual([]);
    },
  );

  it.each([
    ["p95 < 100 ms", "100-p95"],
    ["objectif : 0,3 s au p99 pour une page", "300-p99"],
    ["pages must load in under 2 seconds", "2000"],
    ["le p95 doit rester sous 300ms", "300-p95"],
  ])("reads a goal in %j", (text, expected) => {
    expect(idsOf(text, "latencyGoal")).toEqual([`latencyGoal:${expected}`]);
  });

  it.each(["aujourd’hui 840 ms", "we measured less than 90 ms", "un retard de plus de 200 ms", "within 10 s"])(
    "finds no goal in %j",
    (text) => {
      expect(idsOf(text, "latencyGoal")).toEqual([]);
    },
  );

  it("proposes platforms that are allowed or considered apart from those in use", () => {
    expect(idsOf("We consider Fastly Compute", "platforms")).toEqual(["platforms:fastly-compute"]);
    expect(idsOf("We run on Fastly Compute", "platformsInUse")).toEqual(["platformsInUse:fastly-compute"]);
  });

  it("gives ids that a link can carry", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        for (const { id, evidence, start, end } of recognise(`AWS CodePipeline, Helm, eu-west-3. ${text}`)) {
          expect(id).toMatch(/^[A-Za-z0-9][A-Za-z0-9:._-]{0,79}$/);
          expect(evidence).toHaveLength(end - start);
        }
      }),
    );
  });
});

describe("its phrases", () => {
  it.each([
    ["regulations", regulationIds],
    ["domain", domainIds],
    ["state", stateKindIds],
    ["needs", needIds],
    ["aims", aimIds],
  ] as const)("of %s stand under ids", (field, known) => {
    const unknown = Object.keys(phrases[field]).filter((id) => !known.some((each) => each === id));
    expect(unknown).toEqual([]);
  });

  it("lead to every domain, aim and kind of state but the open ones", () => {
    const unread = (["domain", "aims", "state"] as const).flatMap((field) => {
      const known: readonly string[] = { domain: domainIds, aims: aimIds, state: stateKindIds }[field];
      return known.filter((id) => id !== "other" && !(id in phrases[field])).map((id) => `${field}: ${id}`);
    });
    expect(unread).toEqual([]);
  });

  it("name places that there are", () => {
    expect(Object.keys(placeAliases).filter((id) => !isPlaceId(id))).toEqual([]);
  });
});

describe("its time", () => {
  const prose = (length: number) =>
    "Nous vendons du thé à Tokyo et Singapour ; le panier attend Paris. API Node.js sur ECS (eu-west-3), RDS PostgreSQL. Nous avons quitté Heroku, sans Redis. Objectif p95 < 200 ms, 3 000 requêtes par seconde. "
      .repeat(80)
      .slice(0, length);
  const work = (text: string) => millisecondsOf(() => recognise(text));

  it("grows with the length of the text alone", () => {
    work(prose(8000));
    expect(work(prose(8000)) / work(prose(2000))).toBeLessThan(12);
  });

  it("is within the budget of a slowed browser: 80 times what splitting the words takes, 7 ms where measured", () => {
    const text = prose(4000);
    work(text);
    const words = millisecondsOf(() =>
      text.match(/[\p{L}\p{N}]+/gu)?.map((word) => word.normalize("NFD").toLowerCase()),
    );
    expect(work(text) / words).toBeLessThan(80);
  });

  it.each(Object.entries(hostileTexts))("stays that of prose on %s", (_, text) => {
    expect(work(text) / work(prose(4000))).toBeLessThan(15);
  });
});
