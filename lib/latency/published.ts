import type { RegionId } from "@/content/regions/ids";
import { regionList, regionName } from "@/lib/content/regions";
import { roundTripPairs } from "@/lib/content/round-trips";
import { formatMs, formatNumber } from "@/lib/i18n/message";
import type { Locale } from "@/lib/i18n/locales";

/**
 * The published round trips from a metro as lines of text, the shortest first: a range where sources differ.
 * @returns empty for a metro that nobody measured
 * @example publishedFrom("paris", "fr") // ["Londres 11 ms", "Francfort 12 ms", …]
 */
export function publishedFrom(from: RegionId, locale: Locale): string[] {
  return regionList
    .flatMap(({ id }) => {
      const readings = [...(roundTripPairs[from]?.[id] ?? []), ...(roundTripPairs[id]?.[from] ?? [])];
      const times = readings.map(([, ms]) => Math.round(ms)).sort((a, b) => a - b);
      const [low, high = low] = [times[0], times.at(-1)];
      return low === undefined || high === undefined ? [] : [{ name: regionName(id, locale), low, high }];
    })
    .sort((a, b) => a.low - b.low)
    .map(({ name, low, high }) => {
      const range = low === high ? "" : `${formatNumber(locale, low)}–`;
      return `${name} ${range}${formatMs(locale, high)}`;
    });
}
