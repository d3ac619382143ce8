import { formatMessage, formatMs } from "@/lib/i18n/message";
import { placeName } from "@/lib/content/places";
import { placeByName } from "@/lib/places/find";
import { readOrigin } from "@/lib/places/origin";
import type { Segment } from "./document";
import { chosen, fill, ours, typed } from "./template";
import type { Brief } from "./terms";

/** The reader's own measures that the table of round trips cannot hold: not known is where the compute is, or the place's name. */
export function ownRoundTrips({ draft, language, wording }: Brief): Segment[] {
  const { computeOrigin = "", roundTrips = [] } = draft;
  const hasTable = readOrigin(computeOrigin) !== undefined;
  const told = roundTrips.filter(({ place }) => !hasTable || placeByName(place) === undefined);
  return told.flatMap(({ place, p50, p95 }, index) => {
    const value =
      p95 === undefined
        ? formatMessage(wording.latency.ownMedian, { median: formatMs(language, p50) })
        : formatMessage(wording.latency.ownBoth, { median: formatMs(language, p50), tail: formatMs(language, p95) });
    const measure = fill(wording.latency.ownOf, { place: nameTerm(place, language), value });
    return index === 0 ? measure : [ours(wording.words.separator), ...measure];
  });
}

function nameTerm(place: string, language: Brief["language"]): Segment {
  const id = placeByName(place);
  return id === place ? chosen("roundTrips", placeName(id, language)) : typed("roundTrips", place);
}
