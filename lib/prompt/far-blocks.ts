import type { PlatformId } from "@/content/platforms/ids";
import { placeName } from "@/lib/content/places";
import { platformName } from "@/lib/content/names";
import { inTurns } from "@/lib/facts/about";
import { formatList, formatMessage, formatNumber } from "@/lib/i18n/message";
import type { LatencyRow } from "@/lib/latency/table";
import { isGroupId, type PlaceId } from "@/lib/places/ids";
import { nearestPop, runsFarFrom } from "@/lib/places/pops";
import type { Block } from "./document";
import { ours, paragraph } from "./template";
import type { Brief } from "./terms";

/** Pairs of place and platform told; those beyond are counted, a last one is told too. */
const mostFar = 8;

type Far = { place: PlaceId; platform: PlatformId };

/**
 * Only bad news decides: the platforms that run no code near a place, by place; every place has its first before any has
 * its second.
 */
export function farBlocks(
  { language, wording }: Pick<Brief, "language" | "wording">,
  rows: readonly LatencyRow[],
  platforms: readonly PlatformId[],
): Block[] {
  // A group has code near some of its places and far from others: its name says nothing of either.
  const places = rows.flatMap(({ place }) => (isGroupId(place) ? [] : [place]));
  const far = inTurns(places.map((place) => farFrom(place, platforms)));
  if (far.length === 0) return [];
  const { latency, words } = wording;
  const told = far.slice(0, far.length === mostFar + 1 ? far.length : mostFar);
  const rest = far.length - told.length;
  const sentences = places.flatMap((place) => {
    const here = told.filter((each) => each.place === place).map(({ platform }) => nearestOf(platform, place));
    if (here.length === 0) return [];
    return [formatMessage(latency.nearestOf, { place: placeName(place, language), list: formatList(language, here) })];
  });
  const more = rest > 0 ? [formatMessage(latency.moreFar, { count: rest })] : [];
  return [paragraph([ours(formatMessage(latency.nearest, { list: [...sentences, ...more].join(words.separator) }))])];

  function nearestOf(platform: PlatformId, place: PlaceId): string {
    const pop = nearestPop(platform, place);
    const values = pop && { city: pop.city[language], km: formatNumber(language, pop.km) };
    return formatMessage(latency.nearestPop, { platform: platformName(platform), city: "", km: "", ...values });
  }
}

function farFrom(place: PlaceId, platforms: readonly PlatformId[]): Far[] {
  return platforms.flatMap((platform) => (runsFarFrom(platform, place) ? [{ place, platform }] : []));
}
