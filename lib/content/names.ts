import type { PlatformId } from "@/content/platforms/ids";
import type { RegulationId } from "@/content/regulations/ids";
import names from "@/content/regulations/names.json";
import type { Locale } from "@/lib/i18n/locales";
import { countryIds } from "@/lib/places/ids";
import { loadPlatform } from "./knowledge";
import { loadCountry } from "./places";

export { regionName } from "./regions";

/**
 * A country's name, by its ISO 3166 code in capitals.
 * @returns the code itself for a country that no place of ours lies in
 */
export function countryName(code: string, locale: Locale): string {
  const id = countryIds.find((known) => known === `country-${code.toLowerCase()}`);
  return id ? loadCountry(id)[locale] : code;
}

/** A platform's name: never translated. */
export function platformName(id: PlatformId): string {
  return loadPlatform(id).name;
}

/** A regulation's full name. */
export function regulationName(id: RegulationId, locale: Locale): string {
  return names[id].name[locale];
}

/** A regulation's acronym, for lists. */
export function regulationShortName(id: RegulationId, locale: Locale): string {
  return names[id].shortName[locale];
}
