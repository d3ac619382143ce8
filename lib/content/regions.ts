import { type ContinentId, continents, type Region, regionList } from "@/content/regions";
import type { RegionId } from "@/content/regions/ids";
import type { Locale } from "@/lib/i18n/locales";

export { type ContinentId, regionList } from "@/content/regions";

const byId = new Map(regionList.map((region) => [region.id, region]));

/**
 * A metro with its names and coordinates in degrees.
 * @throws for an id without content, which a test excludes
 */
export function loadRegion(id: RegionId): Region {
  const region = byId.get(id);
  if (!region) throw new Error(`no content for region ${id}`);
  return region;
}

/** A metro's name. */
export function regionName(id: RegionId, locale: Locale): string {
  return loadRegion(id)[locale];
}

/** In display order. */
export const continentIds = Object.keys(continents) as ContinentId[];

export function continentName(id: ContinentId, locale: Locale): string {
  return continents[id][locale];
}
