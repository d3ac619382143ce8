import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { type PlatformId, platformIds } from "@/content/platforms/ids";
import { platformPops, popCities } from "@/content/pops";
import { sourceSchema } from "@/lib/content/source-schema";
import { loadPoint } from "@/lib/content/places";
import { typographyFaults } from "@/tests/support/typography-faults";
import { greatCircleKm } from "@/lib/latency/floor";
import { pointIds } from "./ids";
import { popNotes } from "@/lib/content/pop-notes";
import { loadPlatformPops, nearestPop, runsFarFrom, standsIn } from "./pops";

const name = z.string().check(z.minLength(2));
const country = z.string().check(z.regex(/^[A-Z]{2}$/));
const degrees = (most: number) => z.number().check(z.minimum(-most), z.maximum(most));
const city = z.union([
  z.tuple([name, country, degrees(90), degrees(180)]),
  z.tuple([name, country, degrees(90), degrees(180), name]),
]);
const schema = z.strictObject({
  count: z.nullable(z.number()),
  enterpriseOnly: z.optional(z.array(country)),
  areas: z.optional(z.array(country)),
  runs: z.enum(["every-pop", "listed-only", "unknown"]),
  source: sourceSchema,
  at: z.array(z.number().check(z.minimum(0), z.maximum(popCities.length - 1))),
});

/** Platforms whose nearest code runs within some km of a place. */
const near = (place: Parameters<typeof nearestPop>[1], km: number) =>
  platformIds.filter((id) => (nearestPop(id, place)?.km ?? Infinity) <= km);
const nearestIn = (platform: PlatformId, place: Parameters<typeof nearestPop>[1], locale: "fr" | "en" = "en") =>
  nearestPop(platform, place)?.city[locale];
const countriesOf = (platform: PlatformId) =>
  new Set(platformPops[platform].at.map((index) => popCities[index]?.[1] ?? ""));

describe("points of presence", () => {
  test("the file holds to its shape, each city has a platform", () => {
    for (const row of popCities) expect(city.safeParse(row).error?.issues ?? []).toEqual([]);
    expect(Object.keys(platformPops)).toEqual([...platformIds]);
    for (const id of platformIds) {
      const row = platformPops[id];
      expect(schema.safeParse(row).error?.issues ?? []).toEqual([]);
      expect(row.at.length === 0 || row.at.length === row.count).toBe(true);
      expect(new Set(row.at).size).toBe(row.at.length);
    }
    const used = new Set(platformIds.flatMap((id) => platformPops[id].at));
    expect(used.size).toBe(popCities.length);
  });

  test("each platform has a note, in each language's typography", () => {
    expect(Object.keys(popNotes)).toEqual([...platformIds]);
    expect(typographyFaults([popNotes])).toEqual([]);
  });

  test("a city of both lists stands at the same coordinates", () => {
    const known = new Map(pointIds.map((id) => [`${loadPoint(id).en} ${loadPoint(id).country}`, loadPoint(id)]));
    const far = popCities.filter(([en, code, lat, lon]) => {
      const point = known.get(`${en} ${code}`);
      return point && greatCircleKm(point, { lat, lon }) > 60;
    });
    expect(far).toEqual([]);
  });

  test("the nearest is the nearest", () => {
    for (const place of ["noumea", "lyon", "tokyo", "papeete", "anchorage"] as const) {
      const { at } = platformPops["cloudflare-workers"];
      const all = at.map((index) => {
        const [, , lat, lon] = popCities[index] ?? ["", "", 0, 0];
        return greatCircleKm(loadPoint(place), { lat, lon });
      });
      expect(nearestPop("cloudflare-workers", place)?.km).toBeCloseTo(Math.min(...all), 6);
    }
  });

  test("La Réunion, Nouméa and Papeete: Cloudflare only", () => {
    for (const place of ["saint-denis-reunion", "noumea", "papeete"] as const)
      expect(near(place, 200)).toEqual(["cloudflare-workers"]);
    expect(nearestIn("cloudflare-workers", "saint-denis-reunion", "fr")).toBe("Saint-Denis");
  });

  test("Martinique, Guadeloupe, Guyane and Mayotte: none on their own soil", () => {
    for (const place of ["fort-de-france", "pointe-a-pitre", "cayenne", "mamoudzou"] as const)
      expect(near(place, 150)).toEqual([]);
    const overseas = new Set(popCities.map(([, code]) => code));
    expect(["MQ", "GP", "GF", "YT"].filter((code) => overseas.has(code))).toEqual([]);
  });

  test("Bunny: none in India, only Johannesburg in Africa", () => {
    expect(countriesOf("bunny-edge-scripting").has("IN")).toBe(false);
    for (const place of ["nairobi", "capetown", "harare"] as const)
      expect(nearestIn("bunny-edge-scripting", place)).toBe("Johannesburg");
    expect(platformPops["bunny-edge-scripting"].count).toBe(72);
  });

  test("Vercel: 20 regions run code; Lambda@Edge: 13, none in Africa, the Middle East, Canada or Mexico", () => {
    expect(loadPlatformPops("vercel-functions")).toMatchObject({ count: 20, runs: "listed-only" });
    expect(loadPlatformPops("aws-lambda-edge")).toMatchObject({ count: 13, runs: "listed-only" });
    const none = ["ZA", "NG", "KE", "EG", "AE", "BH", "IL", "SA", "CA", "MX"];
    expect(none.filter((code) => countriesOf("aws-lambda-edge").has(code))).toEqual([]);
  });

  test("no point in Morocco but Azure's, where nobody says that code runs", () => {
    const inMorocco = platformIds.filter((id) => countriesOf(id).has("MA"));
    expect(inMorocco).toEqual(["azure-edge-actions"]);
    expect(nearestPop("azure-edge-actions", "rabat")?.runsCode).toBe("unknown");
    expect(nearestPop("cloudflare-workers", "casablanca")?.country).not.toBe("MA");
  });

  test("mainland China's points count for nobody without an enterprise plan", () => {
    expect(nearestPop("cloudflare-workers", "shanghai")?.country).not.toBe("CN");
    expect(nearestPop("cloudflare-workers", "shenzhen")?.country).toBe("HK");
  });

  test("no published city, no nearest one; of a group, the member farthest from it", () => {
    expect(nearestPop("deno-deploy", "paris")).toBeUndefined();
    expect(nearestPop("akamai-edgeworkers", "paris")).toBeUndefined();
    const maghreb = nearestPop("aws-lambda-edge", "group-maghreb");
    expect(maghreb).toEqual(nearestPop("aws-lambda-edge", maghreb?.from ?? "paris"));
    expect(["algiers", "casablanca", "tunis"]).toContain(maghreb?.from);
    expect(nearestPop("vercel-functions", "country-fr")).toMatchObject({ city: { fr: "Paris" }, from: "paris" });
  });
});

describe("running far from a place", () => {
  test.each<[PlatformId, Parameters<typeof runsFarFrom>[1], boolean]>([
    ["bunny-edge-scripting", "dakar", true],
    ["cloudflare-workers", "dakar", false],
    // The way of the member that is farthest counts.
    ["aws-lambda-edge", "group-maghreb", true],
    // No published cities: nobody can tell.
    ["akamai-edgeworkers", "dakar", false],
    // Three cities were seen, of a list that is not published.
    ["akamai-functions", "saopaulo", false],
  ])("%s from %s: %s", (platform, place, far) => {
    expect(runsFarFrom(platform, place)).toBe(far);
  });
});

describe("standing in a country", () => {
  test.each<[PlatformId, string, string]>([
    ["vercel-functions", "FR", "yes"],
    ["vercel-functions", "CH", "no"],
    // The partner network of China, for an enterprise plan only.
    ["cloudflare-workers", "CN", "no"],
    ["akamai-edgeworkers", "FR", "unknown"],
    // Areas alone can be chosen: the United States, the Union.
    ["deno-deploy", "US", "yes"],
    ["deno-deploy", "FR", "unknown"],
    ["deno-deploy", "BR", "no"],
    // A list of low confidence shows where it stands, not where it does not.
    ["gcore-fastedge", "FR", "yes"],
    ["gcore-fastedge", "PT", "unknown"],
  ])("%s in %s: %s", (platform, code, stands) => {
    expect(standsIn(platform, code)).toBe(stands);
  });
});
