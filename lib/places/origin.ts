import { countriesOf, placeName, pointsOf } from "@/lib/content/places";
import {
  allProviderRegions,
  loadProviderRegion,
  providerRegionName,
  type ProviderRegion,
  reckonedFrom,
} from "@/lib/content/provider-regions";
import { stanceCues } from "@/lib/content/recognition";
import type { Locale } from "@/lib/i18n/locales";
import { placeByName, townIn } from "./find";
import { type PlaceId, type PointId, isGroupId, isPlaceId, isPointId } from "./ids";
import { indexPlaces, type PlaceEntry, regionOfWords } from "./search";

/** Where something runs, as the reader said it, and the point its distances are reckoned from. */
export type Origin = {
  /** A place's id, a provider's region ("aws:eu-west-3"), or the reader's words. */
  said: string;
  point: PointId;
  /** Whether the point stands for somewhere else: a country, a part of one, or a data centre some km away. */
  reckoned?: { km?: number };
};

/**
 * Reads an answer about where something runs.
 * @param said what the answer holds: an id, a provider's region, or words, perhaps of a provider and its town
 * @returns nothing for words that name no known place, for a group and for a multi-region: nothing can be reckoned
 * @example readOrigin("ovh:GRA") // { said: "ovh:GRA", point: "brussels", reckoned: { km: 156 } }; "OVH Gravelines" too
 * @example readOrigin("notre salle machine à Nouméa")?.point // "noumea"
 */
export function readOrigin(said: string): Origin | undefined {
  if (said.trim() === "") return undefined; // before the names are indexed, which takes a phone a tenth of a second
  const region = loadProviderRegion(said) ?? (placeByName(said) ? undefined : regionNamed(said));
  if (region) {
    const { point } = region;
    const stand = reckonedFrom(region);
    return point && { said, point, ...(stand && { reckoned: { km: stand.km } }) };
  }
  const place: PlaceId | undefined = placeByName(said) ?? townIn(said);
  if (!place || isGroupId(place)) return undefined;
  if (isPointId(place)) return { said, point: place };
  const [point] = pointsOf(place);
  return point && { said, point, reckoned: {} };
}

/**
 * The countries in which an origin lies: its own, never that of the place its distances are reckoned from.
 * @returns in capitals, several for a group; none where nothing is known of it
 * @example countriesOfOrigin("ovh:GRA") // ["FR"]
 */
export function countriesOfOrigin(said: string): readonly string[] {
  if (said.trim() === "") return [];
  const place = placeByName(said);
  if (place) return countriesOf(place);
  const country = (loadProviderRegion(said) ?? regionNamed(said))?.country;
  const town = townIn(said);
  return country ? [country] : town ? countriesOf(town) : [];
}

let regionEntries: PlaceEntry[] | undefined;

function regionNamed(said: string): ProviderRegion | undefined {
  regionEntries ??= indexPlaces(
    allProviderRegions().map((region) => [
      region.id,
      providerRegionName(region, "en"),
      "",
      `${region.code}|${region.fr}|${region.en}`,
      region.point ?? "",
    ]),
  );
  return loadProviderRegion(regionOfWords(regionEntries, said)?.id ?? "") ?? regionCoded(said);
}

/** A region's code says where, whatever product stands beside it; shorter ones are words of something else too. */
const longCode = /^(?=.*[-\d])[a-z][a-z0-9-]{6,}$/;
let longCoded: ProviderRegion[] | undefined;
const { negated, past, refused } = stanceCues.before;
/** What a place is not, or is no more: "not us-east-1". */
const denials = new Set<string>([...stanceCues.denials, ...negated, ...past, ...refused]);

/**
 * The region whose code stands among other words: "Neon in AWS us-west-2", "RDS eu-west-3".
 * @returns nothing beside a town or a denial, for several codes, and for one that two providers have in different places
 */
function regionCoded(said: string): ProviderRegion | undefined {
  const words = said.toLowerCase().split(/[\s,;:()/]+/);
  const codes = new Set(words.filter((word) => longCode.test(word)));
  if (codes.size === 0 || words.some((word) => denials.has(word)) || townIn(said)) return undefined;
  longCoded ??= allProviderRegions().filter(({ code, point }) => point && longCode.test(code));
  const [first, ...others] = longCoded.filter(({ code }) => codes.has(code));
  if (!first) return undefined;
  return others.every(({ code, point }) => code === first.code && point === first.point) ? first : undefined;
}

/**
 * What an answer about where something runs holds for what was typed: the id of the place named so, or the words.
 * @example originOfWords("Paris") // "paris"; originOfWords("notre salle machine") // "notre salle machine"
 */
export function originOfWords(typed: string): string {
  return placeByName(typed) ?? typed;
}

/**
 * What an origin is called: its own name, or the reader's words as they are.
 * @example originName("aws:eu-west-3", "fr") // "AWS eu-west-3 (Paris)"
 */
export function originName(said: string, locale: Locale): string {
  const region = loadProviderRegion(said);
  if (region) return providerRegionName(region, locale);
  return isPlaceId(said) ? placeName(said, locale) : said;
}
