import type { Draft, LatencyGoal } from "@/lib/answers/answers";
import type { FieldName } from "@/lib/answers/fields";
import { choiceLabel } from "@/lib/answers/labels";
import { formatChoice } from "@/lib/answers/choices";
import { countryName, platformName, regulationName } from "@/lib/content/names";
import { placeName } from "@/lib/content/places";
import { loadTechnology } from "@/lib/content/technologies";
import type { Locale } from "@/lib/i18n/locales";
import { asTitle, formatMessage, formatMs } from "@/lib/i18n/message";
import { isPlaceId } from "@/lib/places/ids";
import { originName } from "@/lib/places/origin";
import { applyRecognised, recognisedOf } from "@/lib/recognise/effective";
import type { Origin } from "@/lib/recognise/origin";
import type { Recognised, RecognisedField } from "@/lib/recognise/recognised";
import type { RecognisedState } from "@/lib/recognise/state-details";

/** A recognised thing as a page shows it: its name, and the reader's own words that say it. */
export type Thing = { id: string; field: RecognisedField; label: string; evidence: string };

/** What a situation was understood to say: small plain data, the same on the server and in the browser. */
export type Understood = {
  origins: Record<FieldName, Origin>;
  /** Those that fill an answer or name a technology, in the order of the text. */
  things: Thing[];
  /** What the reader removed, so that it can be put back. */
  removed: Thing[];
  /** Names of the places and origins that were chosen, by id: the form's lists do not hold them all. */
  names: Record<string, string>;
};

/** How what is said of a piece of state is written: a line with {label} and {value}, and the labels of its questions. */
export type StateWords = { line: string; consistency: string; writes: string };

/**
 * Understands a draft as the check page shows it. Brings along the lists of recognition: a page loads it where there are
 * words, or ids that only those lists can name.
 * @example understand({ situation: "clients à Tokyo" }, "fr", words).things // [{ id: "places:tokyo", label: "Tokyo", … }]
 */
export function understand(draft: Draft, locale: Locale, words: StateWords): Understood {
  const { origins, recognised } = applyRecognised(draft);
  const thing = (each: Recognised): Thing => ({
    id: each.id,
    field: each.field,
    label: asTitle(nameOf(each, locale, words)),
    evidence: each.evidence,
  });
  const fills = ({ field }: Recognised) => field === "technologies" || origins[field] === "recognised";
  const kept = new Set(recognised.map(({ id }) => id));
  const all = recognisedOf({ ...(draft.situation && { situation: draft.situation }) });
  const ids = [...(draft.places ?? []), draft.computeOrigin ?? "", draft.databaseOrigin ?? ""];
  return {
    origins,
    things: recognised.filter(fills).map(thing),
    removed: all.filter(({ id }) => !kept.has(id)).map(thing),
    names: Object.fromEntries(ids.map((id) => [id, isPlaceId(id) ? placeName(id, locale) : originName(id, locale)])),
  };
}

function nameOf({ field, value }: Recognised, locale: Locale, words: StateWords): string {
  switch (field) {
    case "places":
      return placeName(value, locale);
    case "computeOrigin":
    case "databaseOrigin":
      return originName(value, locale);
    case "roundTrips":
      return [
        placeName(value.place, locale),
        ...[value.p50, value.p95].flatMap((ms) => (ms ? formatMs(locale, ms) : [])),
      ].join(" · ");
    case "latencyGoal":
      return goalName(value, locale);
    case "traffic":
      return choiceLabel("traffic", value, locale);
    case "state":
      return stateName(value, locale, words);
    case "needs":
    case "aims":
      return choiceLabel(field, value, locale);
    case "domain":
      return choiceLabel("domains", value, locale);
    case "regulations":
      return regulationName(value, locale);
    case "residency":
      return value === "eu"
        ? choiceLabel("residencies", value, locale)
        : countryName(value.slice("country-".length), locale);
    case "platforms":
    case "platformsInUse":
      return platformName(value);
    case "ciCd":
      return formatChoice("ciCd", value, locale);
    case "infrastructureAsCode":
      return formatChoice("iac", value, locale);
    case "technologies":
      return loadTechnology(value).name;
    case "team":
      return value;
  }
}

function goalName(goal: LatencyGoal, locale: Locale): string {
  if (goal === "none") return formatChoice("goals", goal, locale);
  const { ms, percentile, measuredAt, scope } = goal;
  const parts = [
    percentile && choiceLabel("percentiles", percentile, locale),
    measuredAt && choiceLabel("measuringPoints", measuredAt, locale),
    scope,
  ];
  return [formatMs(locale, ms), ...parts.filter((part) => part !== undefined)].join(" · ");
}

function stateName(item: RecognisedState, locale: Locale, words: StateWords): string {
  const line = (label: string, value: string) => formatMessage(words.line, { label, value });
  const kind = choiceLabel("stateKinds", item.kind, locale);
  const parts = [
    item.what.toLowerCase() === kind.toLowerCase() ? undefined : item.what,
    item.consistency && line(words.consistency, choiceLabel("consistencies", item.consistency, locale)),
    item.writes && line(words.writes, choiceLabel("writeRates", item.writes, locale)),
    ...(item.data ?? []).map((id) => choiceLabel("dataClasses", id, locale)),
    item.currentStore,
  ];
  return [kind, ...parts.filter((part) => part !== undefined)].join(" · ");
}
