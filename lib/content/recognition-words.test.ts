import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import placeAliases from "@/content/recognition/place-aliases.json";
import { locales } from "@/lib/i18n/locales";
import { isPlaceId, placeIds } from "@/lib/places/ids";
import { fold } from "@/lib/recognise/tokens";
import { placeName } from "./places";
import { notPlaces } from "./recognition-words";

const folder = new URL("../../content/recognition/", import.meta.url);

/** Every list of words of a file, by the keys that lead to it. */
function listsOf(value: unknown, path: string): [path: string, words: string[]][] {
  if (Array.isArray(value) && value.every((word) => typeof word === "string")) return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => listsOf(inner, `${path}/${key}`));
}

const lists = readdirSync(folder).flatMap((file) =>
  listsOf(JSON.parse(readFileSync(new URL(file, folder), "utf8")), file),
);

describe("words that recognition knows", () => {
  it("reads every file", () => {
    expect(lists.length).toBeGreaterThan(300);
  });

  it("calls no place by the name that it has anyway", () => {
    const plain = (name: string) => fold(name).replaceAll("-", " ");
    const names = placeIds.map((id) => ({ id, own: locales.map((locale) => plain(placeName(id, locale))) }));
    const twice = names.flatMap(({ id, own }) => {
      const aliases = Object.entries<string[]>(placeAliases).flatMap(([place, all]) => (place === id ? all : []));
      // A name that several places have is theirs who are named first.
      const isTheirsAlone = (name: string) => names.filter((each) => each.own.includes(name)).length === 1;
      return aliases.filter((alias) => own.includes(plain(alias)) && isTheirsAlone(plain(alias)));
    });
    expect(twice).toEqual([]);
  });

  it("knows the place and the country that share a name", () => {
    const { state, country } = notPlaces.homonymousState;
    expect([state, country].filter((id) => !isPlaceId(id))).toEqual([]);
  });

  // Accents and capitals count nowhere, and a phrase with a space is found with a hyphen as well: the second is dead.
  it.each(lists)("%s says nothing twice", (_path, words) => {
    const folded = words.map((word) => fold(word).replace(/[-‐]/g, " "));
    expect(words.filter((_, at) => folded.indexOf(folded[at] ?? "") !== at)).toEqual([]);
  });
});
