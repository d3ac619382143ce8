import type { OwnRoundTrip } from "@/lib/answers/round-trips";
import { formatMessage, formatMs } from "@/lib/i18n/message";
import { placeName } from "@/lib/content/places";
import { placeByName } from "@/lib/places/find";
import { readOrigin } from "@/lib/places/origin";
import type { Segment } from "./document";
import { chosen, fill, ours, typed } from "./template";
import type { Brief } from "./terms";

/** The reader's own measures that the table of round trips cannot hold: not known is where the compute is, or the place's name. */
export function ownRoundTrips(brief: Brief): Segment[] {
  const { computeOrigin = "", roundTrips = [] } = brief.draft;
  const hasTable = readOrigin(computeOrigin) !== undefined;
  return measuresTerm(
    roundTrips.filter(({ place }) => !hasTable || placeByName(place) === undefined),
    brief,
  );
}

/** "Dakar médiane 48 ms ; Thiès médiane 60 ms, p95 90 ms" */
export function measuresTerm(measures: readonly OwnRoundTrip[], brief: Brief): Segment[] {
  const { language, wording } = brief;
  return measures.flatMap((own, index) => {
    const terms = { place: nameTerm(own.place, language), value: measureText(own, brief) };
    const measure = fill(wording.latency.ownOf, terms);
    return index === 0 ? measure : [ours(wording.words.separator), ...measure];
  });
}

/** The longest that was measured from a place that no list knows, which no table tells. */
export function longestUnlisted(brief: Brief) {
  const [longest] = (brief.draft.roundTrips ?? [])
    .filter(({ place }) => placeByName(place) === undefined)
    .toSorted((a, b) => b.p50 - a.p50);
  if (!longest) return undefined;
  return {
    ms: longest.p50,
    rtt: measureText(longest, brief),
    place: nameTerm(longest.place, brief.language),
  };
}

/** "médiane 60 ms, p95 90 ms"; of a single figure in words, which statistic it is nobody said: "60 ms". */
export function measureText({ p50, p95 }: Pick<OwnRoundTrip, "p50" | "p95">, brief: Brief): string {
  const { draft, language, wording } = brief;
  const median = formatMs(language, p50);
  if (p95 === undefined) return draft.roundTrips ? formatMessage(wording.latency.ownMedian, { median }) : median;
  return formatMessage(wording.latency.ownBoth, { median, tail: formatMs(language, p95) });
}

function nameTerm(place: string, language: Brief["language"]): Segment {
  const id = placeByName(place);
  return id === place ? chosen("roundTrips", placeName(id, language)) : typed("roundTrips", place);
}
