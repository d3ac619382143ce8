import { describe, expect, test } from "vitest";
import type { Draft } from "@/lib/answers/answers";
import { caseOf, comparedByDefault } from "./case";
import { waysToDatabase, waysToUsers, wayBetweenOrigins } from "./distances";
import { teamSizeOf } from "./team-size";
import { lateStoresFor } from "./stores";
import { rowsOf, volumeOf } from "./volume";

describe("a case", () => {
  test("holds every text of the reader with its answer, and what it names", () => {
    const given = caseOf({
      situation: "Nous sommes sur Rails.",
      state: [{ kind: "records", what: "dossiers", currentStore: "PostgreSQL" }],
      team: "3",
      places: ["paris"],
    });
    expect(given.texts).toEqual([
      { field: "situation", text: "Nous sommes sur Rails." },
      { field: "team", text: "3" },
      { field: "state.0.what", text: "dossiers" },
      { field: "state.0.currentStore", text: "PostgreSQL" },
    ]);
    expect(given.technologies.map(({ field, evidence }) => [field, evidence])).toEqual([
      ["situation", "Rails"],
      ["state.0.currentStore", "PostgreSQL"],
    ]);
    expect(given.runtimes.map(({ runtime }) => runtime)).toEqual(["ruby"]);
  });

  test.each<[string, Draft, string[], boolean]>([
    ["allowed", { platforms: ["fastly-compute"] }, ["fastly-compute"], false],
    [
      "in use beside them",
      { platforms: ["fastly-compute"], platformsInUse: ["deno-deploy"] },
      ["fastly-compute", "deno-deploy"],
      false,
    ],
    ["named as used", { situation: "Tout tourne sur Deno Deploy." }, ["deno-deploy"], false],
    [
      "chosen and named, once",
      { platforms: ["deno-deploy"], situation: "Tout tourne sur Deno Deploy." },
      ["deno-deploy"],
      false,
    ],
    [
      "named as left: several are compared",
      { situation: "Nous avons quitté Deno Deploy." },
      [...comparedByDefault],
      true,
    ],
    [
      "refused with its vendor: the others are compared",
      { situation: "Le DSI refuse Cloudflare et AWS." },
      ["fastly-compute", "vercel-functions", "deno-deploy"],
      true,
    ],
    [
      "thought of by a part of them",
      { situation: "Considering Durable Objects, one object per ring." },
      ["cloudflare-workers"],
      false,
    ],
    [
      "CDNs that are compared",
      { situation: "On regarde AWS ca-central-1 + CloudFront, ou Azure Front Door." },
      ["aws-lambda-edge", "azure-edge-actions"],
      false,
    ],
    ["a CDN in use: several are compared", { situation: "Le site est sur CloudFront." }, [...comparedByDefault], true],
    [
      "a part beside its platform",
      { situation: "Considering Cloudflare Workers with Durable Objects." },
      ["cloudflare-workers"],
      false,
    ],
    ["not there today: it may come", { situation: "Nous n’avons pas de Cloudflare." }, [...comparedByDefault], true],
    [
      "a retired one is told, not judged",
      { currentStack: "Tout tourne sur Deno Deploy Classic." },
      [...comparedByDefault],
      true,
    ],
    [
      "… where the situation says it as well",
      { situation: "Tout tourne sur Deno Deploy Classic, région eu." },
      [...comparedByDefault],
      true,
    ],
    ["none: several are compared", {}, [...comparedByDefault], true],
    [
      "none: those that hard needs rule out are left out",
      { needs: ["websockets"] },
      ["cloudflare-workers", "vercel-functions", "deno-deploy"],
      true,
    ],
    [
      "allowed ones stay, whatever rules them out",
      { needs: ["websockets"], platforms: ["aws-lambda-edge"] },
      ["aws-lambda-edge"],
      false,
    ],
    [
      "none: several needs leave one",
      { needs: ["other-runtimes", "large-requests", "websockets"], currentStack: "Elixir", residency: "country" },
      ["cloudflare-workers"],
      true,
    ],
  ])("platforms in play: %s", (_, draft, platforms, compared) => {
    expect(caseOf(draft)).toMatchObject({ platforms, compared });
  });

  test("what hard needs rule out is judged all the same", () => {
    expect(caseOf({ needs: ["websockets"] }).candidates).toEqual(comparedByDefault);
  });

  test.each<[string, Draft, string[]]>([
    ["named", { currentStack: "Workers et D1 chez Cloudflare" }, ["cloudflare-d1"]],
    ["not named as used", { currentStack: "Workers chez Cloudflare, sans Upstash" }, []],
    [
      "native, made for the kind",
      { platforms: ["cloudflare-workers"], state: [{ kind: "files-media" }] },
      ["cloudflare-r2"],
    ],
    [
      "the stronger ones where own writes must show",
      { platforms: ["cloudflare-workers"], state: [{ kind: "cart", consistency: "strong" }] },
      ["cloudflare-durable-objects", "cloudflare-d1"],
    ],
    [
      "the best suited model first, those that bear old values where old values are borne",
      { platforms: ["cloudflare-workers"], state: [{ kind: "catalogue", consistency: "eventual" }] },
      ["cloudflare-kv", "cloudflare-d1"],
    ],
    [
      "none for what lives in a database of one's own, nor beside the store that it lives in",
      {
        platforms: ["cloudflare-workers"],
        state: [
          { kind: "records", currentStore: "Cloud SQL PostgreSQL 15" },
          { kind: "cart", consistency: "strong", currentStore: "Cloudflare D1" },
        ],
      },
      ["cloudflare-d1"],
    ],
    ["native to nothing in play", { platforms: ["fastly-compute"], state: [{ kind: "files-media" }] }, []],
    ["made for no kind of ours", { platforms: ["cloudflare-workers"], state: [{ kind: "vectors" }] }, []],
    ["without a kind", { platforms: ["cloudflare-workers"], state: [{}] }, []],
    [
      "flags in a store of flags",
      { platforms: ["vercel-functions"], state: [{ kind: "flags" }] },
      ["vercel-edge-config"],
    ],
    ["records not", { platforms: ["vercel-functions"], state: [{ kind: "records" }] }, []],
  ])("stores in play: %s", (_, draft, stores) => {
    expect(caseOf(draft).stores).toEqual(stores);
  });

  test("what the situation says fills what was not chosen", () => {
    const situation = "Nos clients sont à Tokyo, il nous faut des WebSockets et tout tourne sur Fastly Compute.";
    const given = caseOf({ situation });
    expect(given.known).toMatchObject({ places: ["tokyo"], needs: ["websockets"] });
    expect(given.draft).toEqual({ situation });
    expect(given.requirements.map(({ id }) => id)).toEqual(["websockets"]);
    expect(caseOf({ situation, places: ["paris"] }).known.places).toEqual(["paris"]);
    expect(caseOf({ situation, dismissed: ["needs:websockets"] }).requirements).toEqual([]);
  });

  test("is the same for the same answers", () => {
    const draft: Draft = { needs: ["jvm"], currentStack: "Kotlin" };
    expect(caseOf(draft)).toEqual(caseOf(structuredClone(draft)));
  });
});

describe("ways", () => {
  const draft: Draft = { places: ["london", "tokyo", "unknown"], computeOrigin: "paris", databaseOrigin: "tokyo" };

  test("slowest first, from compute and from the database", () => {
    expect(waysToUsers(draft)?.rows.map(({ place }) => place)).toEqual(["tokyo", "london"]);
    expect(waysToUsers(draft)?.origin).toEqual({ said: "paris", field: "computeOrigin" });
    expect(waysToDatabase(draft)?.rows.map(({ place }) => place)).toEqual(["london", "tokyo"]);
    expect(waysToDatabase(draft)?.origin).toEqual({ said: "tokyo", field: "databaseOrigin" });
    expect(wayBetweenOrigins(draft)?.rttMs).toBe(waysToUsers(draft)?.rows[0]?.trip.rttMs);
  });

  test("the reader's measures hold for compute, and for a database in the same place", () => {
    const roundTrips = [{ place: "tokyo", p50: 300 }];
    expect(waysToUsers({ ...draft, roundTrips })?.rows[0]?.trip).toMatchObject({ kind: "own", rttMs: 300 });
    expect(waysToUsers({ ...draft, roundTrips: [{ place: "tokyo", p50: 1 }] })?.rows.map(({ place }) => place)).toEqual(
      ["london", "tokyo"],
    );
    expect(waysToDatabase({ ...draft, roundTrips })?.rows.map(({ trip }) => trip.kind)).not.toContain("own");
    expect(waysToDatabase({ ...draft, databaseOrigin: "paris", roundTrips })?.rows[0]?.trip.kind).toBe("own");
  });

  test.each<Draft>([
    {},
    { places: ["paris"] },
    { computeOrigin: "paris" },
    { places: ["unknown"], computeOrigin: "paris" },
    { places: ["paris"], computeOrigin: "notre salle" },
  ])("none where an end is unknown: %j", (unknown) => {
    expect(waysToUsers(unknown)).toBeUndefined();
    expect(waysToDatabase(unknown)).toBeUndefined();
    expect(wayBetweenOrigins(unknown)).toBeUndefined();
  });
});

test.each([
  ["8 Go", 8],
  ["8 Go, bientôt 12 Go", 12],
  ["2,5 To", 2500],
  ["1 200 Mo", 1.2],
  ["40 GiB", 40],
  ["500 KB", 0.0005],
  ["3 PB", 3_000_000],
  ["12 gigaoctets", 12],
  ["500 megabytes", 0.5],
  ["8 Go par client, 40 clients", 320],
  ["8 GB per customer", undefined],
  ["8 Go par an", 8],
  ["8 GB per minute", 8],
  ["0,125 Go", 0.125],
  ["0.500 TB", 500],
  ["1,500 GB", 1500],
  ["8 to 12 GB", 12],
  ["beaucoup", undefined],
  ["3 000 clients", undefined],
  ["", undefined],
  [undefined, undefined],
])("volume: %j is %j GB", (text, gb) => {
  if (gb === undefined) expect(volumeOf(text)).toBeUndefined();
  else expect(volumeOf(text)).toBeCloseTo(gb, 9);
});

test.each([
  ["300 000 lignes", 300_000],
  ["2 millions de lignes", 2_000_000],
  ["300k rows", 300_000],
  ["1,200 keys", 1_200],
  ["1 milliard de lignes", 1_000_000_000],
  ["une ligne par client", undefined],
  ["20 lignes par client, 3 000 clients", 60_000],
  ["deux millions de lignes", 2_000_000],
  ["40 millions d’enregistrements", 40_000_000],
  ["12 Go", undefined],
  ["3 000 clients", undefined],
  [undefined, undefined],
])("rows: %j is %j", (text, count) => {
  expect(rowsOf(text)).toBe(count);
});

test.each([
  ["3", 3],
  ["trois développeurs et un alternant", 3],
  ["Je suis seule", 1],
  ["a team of Twelve, 12", 12],
  ["des développeurs", undefined],
  ["0", undefined],
  ["1 200 personnes", 1200],
  ["1,200 engineers", 1200],
  ["0,5 ETP", undefined],
  ["1 + 1 alternant", undefined],
  ["half a person", undefined],
  ["1 tech lead, 6 développeurs", undefined],
  ["2 squads of 8", undefined],
  ["une équipe de cinq", 5],
  ["une petite équipe publique", undefined],
  ["a small team", undefined],
  ["one developer", 1],
  ["une personne à mi-temps", 1],
  ["un développeur", 1],
  ["Je suis un développeur indépendant", 1],
  ["2 équipes de 6", undefined],
  ["une équipe de 1 500", 1_500],
  ["2 développeurs depuis 2019", 2],
  ["3 ou 3, selon les mois", 3],
  [undefined, undefined],
])("team: %j is %j", (text, size) => {
  expect(teamSizeOf(text)).toBe(size);
});

describe("the store that looks fit and shows old values", () => {
  test.each<[string, NonNullable<Draft["state"]>[number], string[]]>([
    ["for what must be strong", { kind: "session", consistency: "strong" }, ["cloudflare-kv"]],
    ["for what must show its own writes", { kind: "session", consistency: "read-your-writes" }, ["cloudflare-kv"]],
    ["none for what bears old values", { kind: "session", consistency: "eventual" }, []],
    ["none where nothing was said", { kind: "session" }, []],
    ["none of a model made for something else", { kind: "inventory", consistency: "strong" }, []],
  ])("%s", (_, item, stores) => {
    expect(lateStoresFor(item, ["cloudflare-workers"])).toEqual(stores);
  });
});

describe("a vendor named without its product", () => {
  test.each<[string, string, string[]]>([
    ["brings its functions into play", "Faut-il passer chez Cloudflare ?", ["cloudflare-workers"]],
    [
      "stands beside another's product",
      "Fastly Compute, or move to Cloudflare.",
      ["fastly-compute", "cloudflare-workers"],
    ],
    ["adds nothing to its own product", "Des Vercel Functions, donc Vercel.", ["vercel-functions"]],
    ["does not where it was left", "We left Vercel for our own servers.", []],
  ])("%s: %s", (_, situation, platforms) => {
    const given = caseOf({ situation });
    expect(given.compared ? [] : given.platforms).toEqual(platforms);
  });
});
