import {
  type CityId,
  type CountryCode,
  type GroupCode,
  type PartCode,
  cityIds,
  countryCodes,
  groupCodes,
  partCodes,
} from "@/content/places/ids";
import { type RegionId, regionIds } from "@/content/regions/ids";

// Only ids: schemas and the codec of links import this module. Names and coordinates: `lib/content/places`.

/** A place with coordinates: a metro with a cloud region, or another city. */
export type PointId = RegionId | CityId;
export type CountryId = `country-${CountryCode}`;
/** A state, province or region of a country. */
export type PartId = `part-${PartCode}`;
export type GroupId = `group-${GroupCode}`;

/** Anything a reader can name as the place of users, of a compute or of a database. */
export type PlaceId = PointId | PartId | CountryId | GroupId;

export const pointIds: readonly PointId[] = [...regionIds, ...cityIds];
export const partIds = partCodes.map((code): PartId => `part-${code}`);
export const countryIds = countryCodes.map((code): CountryId => `country-${code}`);
export const groupIds = groupCodes.map((code): GroupId => `group-${code}`);

/**
 * Every place id, in the order of lists: metros, cities, parts of countries, countries, groups. No two are equal, as a
 * test proves.
 */
export const placeIds: readonly PlaceId[] = [...pointIds, ...partIds, ...countryIds, ...groupIds];

const known = new Map<string, number>(placeIds.map((id, index) => [id, index]));

/** Where a place stands in the order of lists. */
export function placeOrder(id: PlaceId): number {
  return known.get(id) ?? placeIds.length;
}

/** @example isPlaceId("saint-denis-reunion") // true; isPlaceId("Réunion") // false */
export function isPlaceId(id: string): id is PlaceId {
  return known.has(id);
}

const citySet = new Set<string>(cityIds);

/** @example isCityId("noumea") // true; isCityId("paris") // false: a metro */
export function isCityId(id: PlaceId): id is CityId {
  return citySet.has(id);
}

/** @example isCountryId("country-fr") // true */
export function isCountryId(id: PlaceId): id is CountryId {
  return id.startsWith("country-");
}

/** @example isPartId("part-us-tx") // true */
export function isPartId(id: PlaceId): id is PartId {
  return id.startsWith("part-");
}

/** @example isPointId("noumea") // true; isPointId("part-us-tx") // false */
export function isPointId(id: PlaceId): id is PointId {
  return !isPartId(id) && !isCountryId(id) && !isGroupId(id);
}

/** @example isGroupId("group-maghreb") // true */
export function isGroupId(id: PlaceId): id is GroupId {
  return id.startsWith("group-");
}
