import type { PlatformId } from "@/content/platforms/ids";
import { popPoints } from "@/lib/content/pop-points";
import { popCities } from "@/lib/content/pops";
import type { Locale } from "@/lib/i18n/locales";
import { loadPlatformPops } from "./pops";

/**
 * The cities where a platform stands, as one path of the map's drawing: a point each, to be stroked with round ends.
 * @returns empty where the platform publishes no cities
 * @example popPath("akamai-functions") // "M444 95h0M460 91h0M870 366h0"
 */
export function popPath(platform: PlatformId): string {
  return loadPlatformPops(platform)
    .at.flatMap((index) => {
      const point = popPoints[index];
      return point ? [`M${point[0]} ${point[1]}h0`] : [];
    })
    .join("");
}

/**
 * The same cities by country, both in the order of their names.
 * @example popCitiesByCountry("akamai-functions", "fr")[0] // { country: "Allemagne", cities: ["Francfort"] }
 */
export function popCitiesByCountry(platform: PlatformId, locale: Locale): { country: string; cities: string[] }[] {
  const names = new Intl.DisplayNames(locale, { type: "region" });
  const byCountry = new Map<string, string[]>();
  for (const index of loadPlatformPops(platform).at) {
    const row = popCities[index];
    if (!row) continue;
    const [en, code, , , fr = en] = row;
    const country = names.of(code) ?? code;
    byCountry.set(country, [...(byCountry.get(country) ?? []), { fr, en }[locale]]);
  }
  const { compare } = new Intl.Collator(locale);
  return [...byCountry.entries()]
    .map(([country, cities]) => ({ country, cities: cities.sort(compare) }))
    .sort((a, b) => compare(a.country, b.country));
}
