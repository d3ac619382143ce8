import type { ContinentId } from "@/content/regions";
import type { RegionId } from "@/content/regions/ids";
import cities from "./cities.json";
import countries from "./countries.json";
import groups from "./groups.json";
import type { CityId, CountryCode, GroupCode, PartCode } from "./ids";
import parts from "./parts.json";

/** French name, English name, country, continent, latitude and longitude in degrees, tags with spaces between. */
export type CityRow = [string, string, string, ContinentId, number, number, string];
/** French name, English name, continent, and the point it is reckoned from: its most populous agglomeration. */
export type CountryRow = [string, string, ContinentId, RegionId | CityId];
/** French name, English name, codes of the member countries with spaces between; `*` is all of them. */
export type GroupRow = [string, string, string];

/** French name, English name, and the point it is reckoned from: its most populous agglomeration, or the nearest in its country that we know. */
export type PartRow = [string, string, RegionId | CityId];

/** JSON has no literal types; `lib/content/places.test.ts` holds the files to these shapes. */
export const citySource = cities.source;
export const cityRows = cities.cities as unknown as Record<CityId, CityRow>;
export const countryRows = countries as unknown as Record<CountryCode, CountryRow>;
export const partRows = parts as unknown as Record<PartCode, PartRow>;
export const groupRows = groups as unknown as Record<GroupCode, GroupRow>;
