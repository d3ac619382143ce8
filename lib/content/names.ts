import type { PlatformId } from "@/content/platforms/ids";
import type { RegulationId } from "@/content/regulations/ids";
import type { Locale } from "@/lib/i18n/locales";
import { loadPlatform, loadRegulation } from "./knowledge";

export { regionName } from "./regions";

/** A platform's name: never translated. */
export function platformName(id: PlatformId): string {
  return loadPlatform(id).name;
}

/** A regulation's full name. */
export function regulationName(id: RegulationId, locale: Locale): string {
  return loadRegulation(id).name[locale];
}

/** A regulation's acronym, for lists. */
export function regulationShortName(id: RegulationId, locale: Locale): string {
  return loadRegulation(id).shortName[locale];
}
