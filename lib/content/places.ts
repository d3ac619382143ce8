import popular from "@/content/places/popular.json";
import { type ContinentId } from "@/content/regions";
import { cityRows, countryRows, groupRows, partRows } from "@/content/places";
import { type CityId, type CountryCode, type PartCode, countryCodes } from "@/content/places/ids";
import { type RegionId, regionIds } from "@/content/regions/ids";
import type { Locale } from "@/lib/i18n/locales";
import {
  type CountryId,
  type GroupId,
  type PartId,
  type PlaceId,
  type PointId,
  isCountryId,
  isGroupId,
  isPartId,
} from "@/lib/places/ids";
import { remembered } from "@/lib/remembered";
import { loadRegion } from "./regions";

/** A place with coordinates, in degrees at two decimals. */
export type Point = {
  id: PointId;
  fr: string;
  en: string;
  /** ISO 3166-1 alpha-2, in capitals; a territory has its own ("RE", "NC"). */
  country: string;
  continent: ContinentId;
  lat: number;
  lon: number;
};

export type Country = {
  id: CountryId;
  fr: string;
  en: string;
  code: CountryCode;
  continent: ContinentId;
  /** Its most populous agglomeration: distances to the country are reckoned from there. */
  main: PointId;
};

export type Part = {
  id: PartId;
  fr: string;
  en: string;
  /** Its most populous agglomeration, or the nearest in its country that we know: distances are reckoned from there. */
  main: PointId;
};

export type Group = { id: GroupId; fr: string; en: string; members: readonly CountryId[] };

const regionSet = new Set<string>(regionIds);
const isRegionId = (id: PointId): id is RegionId => regionSet.has(id);

/** A metro's or a city's names and coordinates. */
export const loadPoint = remembered((id: PointId): Point => {
  if (isRegionId(id)) return loadRegion(id);
  const [fr, en, country, continent, lat, lon] = cityRows[id];
  return { id, fr, en, country, continent, lat, lon };
});

/** What a city is known for: "capital", "large-city", "internet-hub", "french-overseas"…; "apart" from the rest of its country. */
export function cityTags(id: CityId): string[] {
  return cityRows[id][6].split(" ");
}

/** A country with the point it is reckoned from. */
export function loadCountry(id: CountryId): Country {
  const code = id.slice("country-".length) as CountryCode;
  const [fr, en, continent, main] = countryRows[code];
  return { id, fr, en, code, continent, main };
}

/** A state, province or region with the point it is reckoned from. */
export function loadPart(id: PartId): Part {
  const [fr, en, main] = partRows[id.slice("part-".length) as PartCode];
  return { id, fr, en, main };
}

/** A group with its member countries. */
export function loadGroup(id: GroupId): Group {
  const [fr, en, members] = groupRows[id.slice("group-".length) as keyof typeof groupRows];
  const codes = members === "*" ? countryCodes : (members.split(" ") as CountryCode[]);
  return { id, fr, en, members: codes.map((code): CountryId => `country-${code}`) };
}

/**
 * What a place is called.
 * @example placeName("saint-denis-reunion", "fr") // "Saint-Denis (La Réunion)"
 */
export function placeName(id: PlaceId, locale: Locale): string {
  if (isGroupId(id)) return loadGroup(id)[locale];
  if (isPartId(id)) return loadPart(id)[locale];
  return isCountryId(id) ? loadCountry(id)[locale] : loadPoint(id)[locale];
}

/**
 * The points a place is reckoned from: itself, the most populous agglomeration of a country or a part of one, or that of
 * each member of a group.
 * @returns at least one
 */
export const pointsOf = remembered((id: PlaceId): readonly PointId[] => {
  if (isGroupId(id)) return loadGroup(id).members.map((member) => loadCountry(member).main);
  if (isPartId(id)) return [loadPart(id).main];
  return [isCountryId(id) ? loadCountry(id).main : id];
});

/**
 * The countries of a place, in capitals: the users' own, never those of the metro that a distance is reckoned from.
 * @example countriesOf("saint-denis-reunion") // ["RE"]; countriesOf("group-benelux") // ["BE", "NL", "LU"]
 */
export const countriesOf = remembered((id: PlaceId): readonly string[] => {
  if (isGroupId(id)) return loadGroup(id).members.map((member) => loadCountry(member).code.toUpperCase());
  if (isCountryId(id)) return [loadCountry(id).code.toUpperCase()];
  return [loadPoint(isPartId(id) ? loadPart(id).main : id).country];
});

/** Places that are often meant, offered without a search: of users, groups of countries, and where something runs. */
export const popularPlaces = popular as { places: PlaceId[]; groups: PlaceId[]; origins: PlaceId[] };
