import { describe, expect, test } from "vitest";
import { countriesOf, placeName } from "@/lib/content/places";
import { placeByName } from "./find";
import { isCountryId, placeIds } from "./ids";
import { countriesOfOrigin, originName, originOfWords, readOrigin } from "./origin";

describe("a place by its name", () => {
  const cases: [string, ReturnType<typeof placeByName>][] = [
    ["noumea", "noumea"],
    ["Nouméa", "noumea"],
    ["  NOUMEA ", "noumea"],
    ["Saint-Denis (La Réunion)", "saint-denis-reunion"],
    ["saint denis", "saint-denis-reunion"],
    ["Saint-Pierre", undefined],
    ["Londres", "london"],
    ["London", "london"],
    ["La Réunion", "country-re"],
    ["Mexique", "country-mx"],
    ["Luxembourg", "luxembourg"],
    ["Maghreb", "group-maghreb"],
    ["Tombouctou", undefined],
    ["", undefined],
    ["constructor", undefined],
  ];
  test.each(cases)("%s: %s", (written, id) => expect(placeByName(written)).toBe(id));

  test("every place is found by its id, and by its names, or a country's city of that name", () => {
    for (const id of placeIds) {
      expect(placeByName(id)).toBe(id);
      for (const locale of ["fr", "en"] as const) {
        const found = placeByName(placeName(id, locale));
        if (found === id) continue;
        expect(isCountryId(id)).toBe(true);
        expect(found && countriesOf(found)).toEqual(countriesOf(id));
      }
    }
  });
});

describe("an origin", () => {
  test("keeps its own name and tells where it is reckoned from", () => {
    expect(readOrigin("paris")).toEqual({ said: "paris", point: "paris" });
    expect(readOrigin("ovh:GRA")).toEqual({ said: "ovh:GRA", point: "brussels", reckoned: { km: 156 } });
    expect(originName("ovh:GRA", "fr")).toBe("OVHcloud GRA (Gravelines)");
    expect(readOrigin("country-fr")).toEqual({ said: "country-fr", point: "paris", reckoned: {} });
    expect(originName("country-fr", "en")).toBe("France");
    expect(readOrigin("Francfort")).toEqual({ said: "Francfort", point: "frankfurt" });
    expect(originName("Francfort", "en")).toBe("Francfort");
    expect(readOrigin("OVH Gravelines")).toEqual({ said: "OVH Gravelines", point: "brussels", reckoned: { km: 156 } });
    expect(originName("OVH Gravelines", "fr")).toBe("OVH Gravelines");
  });

  test.each([
    ["Azure France Central", "paris"],
    ["Azure UK South", "london"],
    ["notre salle machine à Nouméa", "noumea"],
    ["the bank's hall in Riyadh", "riyadh"],
    ["Riyadh data centre", "riyadh"],
    ["on premises in Geneva, Switzerland", "geneva"],
    ["Infomaniak Genève", "geneva"],
    ["nos serveurs de New York", "new-york"],
  ])("is read out of %s", (said, point) => expect(readOrigin(said)).toMatchObject({ said, point }));

  test("is a place's id where its name was typed, else the words", () => {
    expect(originOfWords("Paris")).toBe("paris");
    expect(originOfWords("OVH Gravelines")).toBe("OVH Gravelines");
  });

  test.each([
    "notre salle à Roubaix",
    "Paris et Tokyo",
    "a nice server room",
    "quelque part en France",
    "group-maghreb",
    "cloudflare:weur",
    "gcp:eu",
    "",
  ])("nothing is reckoned from %s", (said) => expect(readOrigin(said)).toBeUndefined());

  test.each([
    ["ovh:GRA11", ["FR"]],
    ["OVH Gravelines", ["FR"]],
    ["ovh:de", ["DE"]],
    ["aws:us-east-1", ["US"]],
    ["country-re", ["RE"]],
    ["Zurich", ["CH"]],
    ["notre salle machine à Nouméa", ["NC"]],
    ["group-benelux", ["BE", "NL", "LU"]],
    ["gcp:eu", []],
    ["notre salle", []],
    ["", []],
  ])("%s lies in %j", (said, countries) => expect(countriesOfOrigin(said)).toEqual(countries));
});
