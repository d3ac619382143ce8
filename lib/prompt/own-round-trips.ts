import type { OwnRoundTrip } from "@/lib/answers/round-trips";
import { formatMessage, formatMs } from "@/lib/i18n/message";
import { placeName } from "@/lib/content/places";
import { placeByName } from "@/lib/places/find";
import { readOrigin } from "@/lib/places/origin";
import type { Segment } from "./document";
import { chosen, fill, ours, typed } from "./template";
import type { Brief } from "./terms";

type Written = Pick<Brief, "language" | "wording">;

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
export function measuresTerm(measures: readonly OwnRoundTrip[], { language, wording }: Written): Segment[] {
  return measures.flatMap((own, index) => {
    const terms = { place: nameTerm(own.place, language), value: measureText(own, { language, wording }) };
    const measure = fill(wording.latency.ownOf, terms);
    return index === 0 ? measure : [ours(wording.words.separator), ...measure];
  });
}

/** The longest that was measured from a place that no list knows, which no table tells. */
export function longestUnlisted({ draft, language, wording }: Brief) {
  const [longest] = (draft.roundTrips ?? [])
    .filter(({ place }) => placeByName(place) === undefined)
    .toSorted((a, b) => b.p50 - a.p50);
  if (!longest) return undefined;
  return {
    ms: longest.p50,
    rtt: measureText(longest, { language, wording }),
    place: nameTerm(longest.place, language),
  };
}

/** "médiane 60 ms, p95 90 ms" */
function measureText({ p50, p95 }: OwnRoundTrip, { language, wording }: Written): string {
  const median = formatMs(language, p50);
  if (p95 === undefined) return formatMessage(wording.latency.ownMedian, { median });
  return formatMessage(wording.latency.ownBoth, { median, tail: formatMs(language, p95) });
}

function nameTerm(place: string, language: Brief["language"]): Segment {
  const id = placeByName(place);
  return id === place ? chosen("roundTrips", placeName(id, language)) : typed("roundTrips", place);
}
