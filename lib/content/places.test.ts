import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { citySource, cityRows, countryRows, groupRows, partRows } from "@/content/places";
import { cityIds, countryCodes, groupCodes, partCodes } from "@/content/places/ids";
import { continents } from "@/content/regions";
import { regionIds } from "@/content/regions/ids";
import { countryIds, groupIds, isPlaceId, partIds, placeIds, pointIds } from "@/lib/places/ids";
import { cityTags, countriesOf, loadCountry, loadGroup, loadPoint, placeName, pointsOf } from "./places";
import { locales } from "@/lib/i18n/locales";
import { typographyFaults } from "@/tests/support/typography-faults";

const name = z.string().check(z.minLength(2));
const continent = z.enum(Object.keys(continents));
const degrees = (most: number) => z.number().check(z.minimum(-most), z.maximum(most));
const tag = "(capital|large-city|internet-hub|france|french-overseas|switzerland|belgium|francophone-canada|apart)";
const tags = z.string().check(z.regex(new RegExp(`^${tag}( ${tag})*$`)));
const citySchema = z.tuple([
  name,
  name,
  z.string().check(z.regex(/^[A-Z]{2}$/)),
  continent,
  degrees(90),
  degrees(180),
  tags,
]);
const countrySchema = z.tuple([name, name, continent, z.enum(pointIds)]);
const partSchema = z.tuple([name, name, z.enum(pointIds)]);
const groupSchema = z.tuple([name, name, z.string().check(z.regex(/^(\*|[a-z]{2}( [a-z]{2})+)$/))]);

describe("places", () => {
  test("every file holds exactly its ids, in the shape of its rows", () => {
    expect(Object.keys(cityRows)).toEqual([...cityIds]);
    expect(Object.keys(countryRows)).toEqual([...countryCodes]);
    expect(Object.keys(partRows)).toEqual([...partCodes]);
    expect(Object.keys(groupRows)).toEqual([...groupCodes]);
    const rows = [
      [citySchema, cityRows],
      [countrySchema, countryRows],
      [partSchema, partRows],
      [groupSchema, groupRows],
    ] as const;
    for (const [schema, file] of rows)
      for (const row of Object.values(file)) expect(schema.safeParse(row).error?.issues ?? []).toEqual([]);
    expect(citySource.licence).toBe("CC BY 4.0");
    expect(typographyFaults([cityRows, partRows, countryRows, groupRows])).toEqual([]);
  });

  test("no two ids are equal, and a metro is no city", () => {
    expect(new Set(placeIds).size).toBe(59 + 446 + partIds.length + countryIds.length + groupIds.length);
    expect(regionIds.filter((id) => (cityIds as readonly string[]).includes(id))).toEqual([]);
    expect(isPlaceId("country-fr") && isPlaceId("group-maghreb") && isPlaceId("paris")).toBe(true);
    expect(isPlaceId("unknown") || isPlaceId("country-zz") || isPlaceId("constructor")).toBe(false);
  });

  test("ids are safe in a link's query", () => {
    expect(placeIds.filter((id) => !/^[a-z0-9-]+$/.test(id))).toEqual([]);
  });

  test("the countries are those of the points, each reckoned from a point of its own", () => {
    const codes = new Set(pointIds.map((id) => loadPoint(id).country.toLowerCase()));
    expect([...codes].sort()).toEqual([...countryCodes].sort());
    for (const id of countryIds) {
      const { code, main } = loadCountry(id);
      expect(loadPoint(main).country).toBe(code.toUpperCase());
    }
  });

  test("a part is reckoned from a point of its country, and has a name that no other place has", () => {
    for (const id of partIds)
      expect(countriesOf(id)).toEqual([id.slice("part-".length, "part-xx".length).toUpperCase()]);
    for (const locale of locales) {
      const names = placeIds.map((id) => placeName(id, locale));
      const parts = partIds.map((id) => placeName(id, locale));
      expect(parts.filter((each) => names.filter((other) => other === each).length > 1)).toEqual([]);
    }
    expect([pointsOf("part-us-tx"), placeName("part-fr-bre", "en")]).toEqual([["dallas"], "Brittany"]);
  });

  test("groups have known members, once each", () => {
    for (const id of groupIds) {
      const { members } = loadGroup(id);
      expect(members.filter((member) => !isPlaceId(member))).toEqual([]);
      expect(new Set(members).size).toBe(members.length);
      expect(members.length).toBeGreaterThan(1);
    }
    expect(countriesOf("group-maghreb")).toEqual(["DZ", "MA", "TN"]);
    expect(countriesOf("group-drom")).toEqual(["GP", "MQ", "GF", "RE", "YT"]);
    expect(countriesOf("group-world")).toHaveLength(countryIds.length);
  });

  test("a place has its own name and country", () => {
    expect(placeName("saint-denis-reunion", "fr")).toBe("Saint-Denis (La Réunion)");
    expect(placeName("country-ci", "en")).toBe("Côte d’Ivoire");
    expect(placeName("group-southeast-asia", "fr")).toBe("Asie du Sud-Est");
    expect(countriesOf("saint-denis-reunion")).toEqual(["RE"]);
    expect(countriesOf("country-re")).toEqual(["RE"]);
    expect(pointsOf("country-us")).toEqual(["new-york"]);
    expect(pointsOf("group-benelux")).toEqual(["brussels", "amsterdam", "luxembourg"]);
    expect(pointsOf("noumea")).toEqual(["noumea"]);
    expect(cityTags("noumea")).toEqual(["french-overseas"]);
  });
});
