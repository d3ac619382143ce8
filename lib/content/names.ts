import names from "@/content/names-temp.json";
import type { PlatformId } from "@/content/platforms/ids";
import type { RegionId } from "@/content/regions/ids";
import type { RegulationId } from "@/content/regulations/ids";
import type { Locale } from "@/lib/i18n/locales";

/** A metro's name. */
export function regionName(id: RegionId, locale: Locale): string {
  return names.regions[id][locale];
}

/** A platform's name: never translated. */
export function platformName(id: PlatformId): string {
  return names.platforms[id];
}

/** A regulation's name. */
export function regulationName(id: RegulationId, locale: Locale): string {
  return names.regulations[id][locale];
}
