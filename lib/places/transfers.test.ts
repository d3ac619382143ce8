import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import adequacy from "@/content/adequacy.json";
import sources from "@/content/adequacy-sources.json";
import { countryCodes } from "@/content/places/ids";
import { sourceSchema } from "@/lib/content/source-schema";
import { countriesOf } from "@/lib/content/places";
import { typographyFaults } from "@/tests/support/typography-faults";
import type { PlaceId } from "./ids";
import { type TransferStatus, needsSafeguards, transferStatus } from "./transfers";

const codes = z.array(z.string().check(z.regex(/^[A-Z]{2}$/)));
const note = z.strictObject({ fr: z.string(), en: z.string() });
const schema = z.strictObject({
  adequate: codes,
  conditional: codes,
  eu: codes,
  eea: codes,
  territories: z.array(z.strictObject({ status: z.enum(["eu-territory", "associated", "third"]), countries: codes })),
});
const sourcesSchema = z.strictObject({
  note,
  source: sourceSchema,
  rows: z.array(z.strictObject({ countries: codes, note, source: z.optional(sourceSchema) })),
});

describe("transfers", () => {
  test("the file holds to its schema, no country stands twice", () => {
    expect(schema.safeParse(adequacy).error?.issues ?? []).toEqual([]);
    const all = [
      ...adequacy.adequate,
      ...adequacy.conditional,
      ...adequacy.eu,
      ...adequacy.eea,
      ...adequacy.territories.flatMap(({ countries }) => countries),
    ];
    expect(new Set(all).size).toBe(all.length);
    expect(adequacy.eu).toHaveLength(27);
  });

  const cases: [PlaceId, TransferStatus][] = [
    ["saint-denis-reunion", "eu-territory"],
    ["country-re", "eu-territory"],
    ["fort-de-france", "eu-territory"],
    ["pointe-a-pitre", "eu-territory"],
    ["cayenne", "eu-territory"],
    ["mamoudzou", "eu-territory"],
    ["marigot-saint-martin", "eu-territory"],
    ["noumea", "associated"],
    ["papeete", "associated"],
    ["mata-utu", "associated"],
    ["saint-pierre-saint-pierre-and-miquelon", "associated"],
    ["gustavia-saint-barthelemy", "associated"],
    ["paris", "eu"],
    ["funchal", "eu"],
    ["las-palmas-de-gran-canaria", "eu"],
    ["oslo", "eea"],
    ["andorra-la-vella", "adequate"],
    ["torshavn", "adequate"],
    ["montevideo", "adequate"],
    ["tokyo", "adequate"],
    ["new-york", "conditional"],
    ["quebec-city", "conditional"],
    ["nuuk", "third"],
    ["johannesburg", "third"],
    ["casablanca", "third"],
  ];
  test.each(cases)("%s: %s", (place, status) => {
    expect(countriesOf(place).map(transferStatus)).toEqual([status]);
    expect(countriesOf(place).some(needsSafeguards)).toBe(status === "third");
  });

  test("whatever is not plain has its reason", () => {
    expect(sourcesSchema.safeParse(sources).error?.issues ?? []).toEqual([]);
    expect(typographyFaults([sources])).toEqual([]);
    const explained = sources.rows.flatMap(({ countries }) => countries);
    const special = [...adequacy.conditional, ...adequacy.territories.flatMap(({ countries }) => countries)];
    expect(explained.toSorted()).toEqual(special.toSorted());
  });

  test("an unknown code is a third country, every known place has a status", () => {
    expect(transferStatus("ZZ")).toBe("third");
    expect(countryCodes.filter((code) => !needsSafeguards(code.toUpperCase())).length).toBeGreaterThan(50);
  });
});
