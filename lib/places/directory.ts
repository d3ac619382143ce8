import { allProviderRegions, type ProviderRegion } from "@/lib/content/provider-regions";
import { allPlaceAliases } from "@/lib/content/recognition-words";
import { type Locale, locales } from "@/lib/i18n/locales";
import { placeName } from "@/lib/content/places";
import { placeIds, type PlaceId } from "./ids";
import { noteOf } from "./notes";
import type { PlaceRow } from "./search";

/**
 * Everything a picker finds in one language: every place, then every provider's region that is still offered. A file of
 * its own, fetched when a field is touched: it weighs as much as a page.
 * @example placeDirectory("fr").find(([id]) => id === "country-ca") // ["country-ca", "Canada", "calculé depuis Toronto", "…"]
 */
export function placeDirectory(locale: Locale): PlaceRow[] {
  const aliases = new Map<string, readonly string[]>();
  // A place has a line of synonyms and one of names: each further line adds to the ones before.
  for (const { place, aliases: more } of allPlaceAliases())
    aliases.set(place, [...(aliases.get(place) ?? []), ...more]);
  const regions = allProviderRegions().filter(({ retired }) => !retired);
  return [
    ...placeIds.map((id) => placeRow(id, locale, aliases.get(id) ?? [])),
    ...regions.map((one) => regionRow(one, locale)),
  ];
}

function placeRow(id: PlaceId, locale: Locale, aliases: readonly string[]): PlaceRow {
  const { name, note } = noteOf(id, locale);
  const names = locales.map((language) => placeName(id, language));
  // "=UK" counts in these capitals only inside a sentence; a query has no case.
  const words = new Set([...names, ...aliases.map((alias) => alias.replace(/^=/, ""))]);
  words.delete(name);
  return [id, name, note, [...words].join("|")];
}

function regionRow(region: ProviderRegion, locale: Locale): PlaceRow {
  const { name, note } = noteOf(region.id, locale);
  const words = [region.code, ...new Set(locales.map((language) => region[language]))].join("|");
  return region.point ? [region.id, name, note, words, region.point] : [region.id, name, note, words];
}
