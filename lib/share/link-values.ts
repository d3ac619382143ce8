/** How each kind of answer stands in a link: choices as ids, words as words. */
import { measuringPointIds, percentileIds } from "@/content/choices/ids";
import type { Draft, LatencyGoal } from "@/lib/answers/answers";
import type { Answer } from "@/lib/answers/fields";
import { formatRoundTrips, type OwnRoundTrip, readRoundTrips } from "@/lib/answers/round-trips";
import { goalsOfVersion1 } from "@/lib/answers/version-1";
import { isPlaceId, placeIds } from "@/lib/places/ids";
import type { LinkReader } from "./link-reader";
import { scopeKey } from "./our-keys";

type Value = Draft[keyof Draft];

/** Longest text that own measures can give, far beyond what as many of them hold. */
const mostMeasures = 4_000;

/** A provider's region, such as `aws:eu-west-3`. */
const providerRegion = /^[a-z]+:[a-z0-9-]+$/;

const isChoice = (answer: Answer, value: string) =>
  answer.kind === "origin"
    ? isPlaceId(value) || providerRegion.test(value)
    : "ids" in answer && answer.ids.includes(value);

/**
 * The part of an answer that is chosen, for the query.
 * @returns nothing for what is unknown or in the reader's own words
 */
export function valueOfLink(answer: Answer, value: Value): string | undefined {
  switch (answer.kind) {
    case "one":
    case "country":
      return value as string | undefined; // as its kind of row says
    case "several":
    case "places":
    case "marks":
      return (value as string[] | undefined)?.join(",");
    case "goal":
      return goalOfLink(value as LatencyGoal | undefined);
    case "idOrWords":
    case "suggested":
    case "origin":
      return typeof value === "string" && isChoice(answer, value) ? value : undefined;
    default:
      return undefined;
  }
}

/** The part of an answer that is in the reader's own words, for the fragment. */
export function wordsOfLink(answer: Answer, value: Value): string | undefined {
  switch (answer.kind) {
    case "text":
    case "lines":
      return value as string | undefined; // as its kind of row says
    case "roundTrips":
      return value && formatRoundTrips(value as OwnRoundTrip[]);
    case "idOrWords":
    case "suggested":
    case "origin":
      return typeof value === "string" && !isChoice(answer, value) ? value : undefined;
    default:
      return undefined;
  }
}

type Source = { key: string; path: string; link: LinkReader };

/**
 * Reads an answer from a link, in the wire shape: `parseDraft` brings it to its form.
 * @returns nothing where the link says nothing that is known; what is not known is noted
 */
export function valueFromLink(answer: Answer, { key, path, link }: Source): unknown {
  switch (answer.kind) {
    case "one": {
      const raw = link.choice(key);
      return raw === undefined ? undefined : link.known(path, answer.ids, raw);
    }
    case "several":
      return knownOf(link.list(key), answer.ids, path, link);
    case "places":
      return placesFromLink(key, path, link);
    case "idOrWords": {
      // Version 1 had ids only.
      const raw = link.isFirst ? link.choice(key) : undefined;
      if (raw !== undefined) return link.known(path, answer.ids, raw);
      return answer.ids.find((id) => id === lowerCase(link, key)) ?? link.words(key, path, answer.limit);
    }
    case "origin":
      return placeIds.find((id) => id === lowerCase(link, key)) ?? link.words(key, path, answer.limit);
    case "text":
    case "suggested":
      return link.words(key, path, answer.limit);
    case "lines":
      return link.words(key, path, answer.limit, "lines");
    case "roundTrips":
      return readRoundTrips(link.words(key, path, mostMeasures, "lines") ?? "");
    case "goal":
      return goalFromLink(lowerCase(link, key), { path, link, limit: answer.limit });
    case "country":
      return link.choice(key);
    case "marks":
      return link.list(key);
    default:
      return undefined;
  }
}

/** What the query says under a key, without the capitals that it may have got on its way. */
const lowerCase = (link: LinkReader, key: string) => link.choice(key)?.toLowerCase();

/** More than there can be ids is not read: each unknown one would be noted. */
const knownOf = (list: string[], ids: readonly string[], path: string, link: LinkReader) =>
  list.slice(0, ids.length + 20).map((raw) => link.known(path, ids, raw));

function placesFromLink(key: string, path: string, link: LinkReader): (string | undefined)[] {
  return link
    .list(key)
    .slice(0, 100)
    .map((raw) => (raw === "unknown" ? raw : link.known(path, placeIds, raw)));
}

/** `none`, or the number with what qualifies it: `100.p95.user`. */
function goalOfLink(goal: LatencyGoal | undefined): string | undefined {
  if (goal === undefined || goal === "none") return goal;
  return [String(goal.ms).replace(".", "_"), goal.percentile, goal.measuredAt].filter((part) => part).join(".");
}

function goalFromLink(
  raw: string | undefined,
  { path, link, limit }: { path: string; link: LinkReader; limit: number },
): unknown {
  if (raw === undefined || raw === "none" || goalsOfVersion1.some((id) => id === raw)) return raw;
  const [number = "", ...parts] = raw.split(".");
  if (!/^\d+(?:_\d)?$/.test(number)) return link.known(path, [], raw);
  return {
    ms: Number(number.replace("_", ".")),
    percentile: percentileIds.find((id) => parts.includes(id)),
    measuredAt: measuringPointIds.find((id) => parts.includes(id)),
    scope: link.words(scopeKey, `${path}.scope`, limit),
  };
}
