import { describe, expect, it } from "vitest";
import { popularPlaces } from "@/lib/content/places";
import { locales } from "@/lib/i18n/locales";
import { withPlace, readPasted } from "./chosen";
import { placeDirectory } from "./directory";
import { isPlaceId, placeIds } from "./ids";
import { indexPlaces, placeNamed, regionOfWords, searchPlaces } from "./search";

const entries = { fr: indexPlaces(placeDirectory("fr")), en: indexPlaces(placeDirectory("en")) };

describe("the list of places", () => {
  it("holds every place by name in both languages, and every region that is offered", () => {
    for (const locale of locales) {
      const ids = placeDirectory(locale).map(([id]) => id);
      expect(ids).toEqual(expect.arrayContaining([...placeIds]));
      expect(new Set(ids).size).toBe(ids.length);
      for (const [id, name, note] of placeDirectory(locale)) {
        expect(name).not.toBe("");
        if (isPlaceId(id)) expect(note, id).not.toBe("");
      }
    }
  });

  it("says what a country, a group and a data centre are reckoned from", () => {
    const note = (id: string) => entries.fr.find((entry) => entry.id === id)?.note;
    expect(note("country-fr")).toBe("calculé depuis Paris");
    expect(note("group-maghreb")).toBe("calculé depuis Alger, Casablanca et Tunis");
    expect(note("group-africa")).toMatch(/^\d+ pays, chacun calculé/);
    expect(note("ovh:gra")).toBe("calculé depuis Bruxelles, à 156 km");
  });

  it("offers at most thirty places without a search, all of them known", () => {
    const { places, groups, origins } = popularPlaces;
    expect(places.length + groups.length).toBeLessThanOrEqual(30);
    expect([...places, ...groups, ...origins].filter((id) => !isPlaceId(id))).toEqual([]);
  });
});

describe("a search", () => {
  it.each([
    ["fr", "Canada", "country-ca"],
    ["fr", "afrique", "group-africa"],
    ["fr", "Inde", "country-in"],
    ["fr", "afr", "group-africa"],
    ["en", "india", "country-in"],
    ["fr", "Asie du Sud-Est", "group-southeast-asia"],
    ["fr", "asie sud est", "group-southeast-asia"],
    ["en", "South East Asia", "group-southeast-asia"],
    ["fr", "DROM", "group-drom"],
    ["fr", "dom-tom", "group-drom"],
    ["fr", "DACH", "group-dach"],
    ["fr", "maghreb", "group-maghreb"],
    ["fr", "noumea", "noumea"],
    ["fr", "Réunion", "country-re"],
    ["en", "UK", "country-gb"],
    ["en", "USA", "country-us"],
    ["fr", "Bombay", "mumbai"],
    ["fr", "new york", "new-york"],
    ["en", "Cologne", "cologne"],
    ["fr", "sao paulo", "saopaulo"],
    ["fr", "eu-west-3", "aws:eu-west-3"],
    ["en", "aws eu-west-3", "aws:eu-west-3"],
    ["fr", "ovh gravelines", "ovh:gra"],
    ["fr", "Falkenstein", "hetzner:fsn1"],
    ["fr", "europe-west9", "gcp:europe-west9"],
    ["fr", "northeurope", "azure:northeurope"],
  ] as const)("%s: %s finds %s first", (locale, query, id) => {
    expect(searchPlaces(entries[locale], query, 12)[0]?.id).toBe(id);
  });

  it("finds the cities of a country behind it, and keeps to its limit", () => {
    const found = searchPlaces(entries.fr, "canada", 12).map(({ id }) => id);
    expect(found[0]).toBe("country-ca");
    expect(found).toContain("montreal");
    expect(searchPlaces(entries.fr, "a", 5)).toHaveLength(5);
  });

  it("finds nothing for nothing, and for words that name no place", () => {
    for (const query of ["", "  ", "---", "xyzzy", "paris xyzzy"])
      expect(searchPlaces(entries.fr, query, 5)).toEqual([]);
  });

  it("knows a whole name, and a region by its provider and town", () => {
    expect(placeNamed(entries.fr, "tokyo")?.id).toBe("tokyo");
    expect(placeNamed(entries.fr, "Luxembourg")).toBeDefined();
    expect(placeNamed(entries.fr, "Tok")).toBeUndefined();
    expect(regionOfWords(entries.fr, "Hetzner à Falkenstein")?.point).toBe("berlin");
    expect(regionOfWords(entries.fr, "OVH Gravelines")?.id).toBe("ovh:gra");
    for (const words of ["Gravelines", "AWS", "notre salle machine", "Google Cloud", ""])
      expect(regionOfWords(entries.fr, words), words).toBeUndefined();
  });
});

describe("the chosen places", () => {
  it.each([
    [["paris"], "tokyo", true, ["paris", "tokyo"]],
    [["paris"], "paris", true, ["paris"]],
    [["paris", "tokyo"], "paris", false, ["tokyo"]],
    [["paris", "tokyo"], "unknown", true, ["unknown"]],
    [["unknown"], "paris", true, ["paris"]],
    [["unknown"], "unknown", false, []],
  ])("%j with %s in: %s gives %j", (chosen, id, isIn, expected) => {
    expect(withPlace(chosen, id, isIn)).toEqual(expected);
  });

  it("has no room for a thirty-first, but always for not knowing", () => {
    const full = placeIds.slice(0, 30);
    expect(withPlace(full, "country-fr", true)).toEqual(full);
    expect(withPlace(full.slice(1), "country-fr", true)).toHaveLength(30);
    expect(withPlace(full, "unknown", true)).toEqual(["unknown"]);
  });

  it.each([
    ["Nouméa 268/340", ["Nouméa"], ["Nouméa 268/340"]],
    [
      "Nouméa : 268 / 340 ms\nTokyo 218 ms\r\nOsaka",
      ["Nouméa", "Tokyo", "Osaka"],
      ["Nouméa : 268 / 340 ms", "Tokyo 218 ms"],
    ],
    ["Tokyo, Osaka; Séoul", ["Tokyo", "Osaka", "Séoul"], []],
    ["Saint-Denis (La Réunion) 12,5", ["Saint-Denis (La Réunion)"], ["Saint-Denis (La Réunion) 12,5"]],
    ["eu-west-3", ["eu-west-3"], []],
    ["  \n", [], []],
  ])("reads the list %j", (text, names, measures) => {
    expect(readPasted(text)).toEqual({ names, measures });
  });
});
