import { termWords } from "@/lib/content/tension-sentences";
import { choiceLabel } from "@/lib/answers/labels";
import type { Draft } from "@/lib/answers/answers";
import { loadPlatform, loadStore } from "@/lib/content/knowledge";
import { platformName, regulationShortName } from "@/lib/content/names";
import { placeName } from "@/lib/content/places";
import { loadTechnology } from "@/lib/content/technologies";
import { units } from "@/lib/content/units";
import { formatMessage, formatNumber, holdsList } from "@/lib/i18n/message";
import { fillSentence } from "@/lib/i18n/placeholders";
import type { Locale } from "@/lib/i18n/locales";
import { isPlaceId } from "@/lib/places/ids";
import { originName } from "@/lib/places/origin";
import { type PlatformId, platformIds } from "@/content/platforms/ids";
import type { StoreId } from "@/content/stores/ids";
import type { RoundTrip } from "@/lib/latency/round-trip";
import type { SaidOrigin } from "@/lib/case/distances";
import { remembered } from "@/lib/remembered";
import type { Kept, Names, Term } from "./tension";

type In = { draft: Draft; language: Locale };
type UnitId = keyof typeof termWords.units;

/** Past this many names a list says how many there are left. */
const mostNames = 6;

/** A run of a sentence; with a field it is the reader's own words, which stand in that answer. */
export type Part = { text: string; field?: string };

/**
 * Puts a term into words: names as a list, figures with their unit.
 * @param draft whose state items the term may name
 * @returns parts, so that the reader's words stay apart from ours
 * @example formatTerm({ kind: "duration", ms: 30_000 }, { draft: {}, language: "fr" }) // [{ text: "30 s" }]
 */
export function formatTerm(term: Term, given: In): Part[] {
  const { language } = given;
  switch (term.kind) {
    case "count":
      return [{ text: formatNumber(language, term.value) }];
    case "duration":
      return [{ text: duration(term.ms, language) }];
    case "size":
      return [{ text: size(term.gb, language) }];
    case "trip":
      return [{ text: formatTrip(term.trip, language) }];
    case "goal": {
      const ms = duration(term.goal.ms, language);
      const { percentile } = term.goal;
      const { plain, percentile: withPercentile } = termWords.goal;
      return [
        {
          text: percentile
            ? formatMessage(withPercentile[language], { percentile, ms })
            : formatMessage(plain[language], { ms }),
        },
      ];
    }
    case "kept":
      return [{ text: keptIn(term, language) }];
    default:
      return listed(namesOf(term, given), language);
  }
}

/** Each name once; past the first few, how many there are left. */
function listed(all: Part[], language: Locale): Part[] {
  const names = [...new Map(all.map((name) => [name.text, name])).values()];
  const shown = names.length > mostNames ? names.slice(0, mostNames - 1) : names;
  const rest = names.length - shown.length;
  const more = rest > 0 ? [{ text: formatMessage(termWords.more[language], { count: rest }) }] : [];
  const items = [...shown, ...more];
  const { between, last } = separatorsOf(items, language);
  return items.flatMap((item, index) => {
    const words = wrapped(item, language);
    return index === 0 ? words : [{ text: index === items.length - 1 ? last : between }, ...words];
  });
}

/** Beside a name that holds a list itself commas and "and" would not tell where one ends. */
function separatorsOf(items: readonly Part[], language: Locale): { between: string; last: string } {
  const isApart = items.every(({ text, field }) => field !== undefined || !holdsList(text));
  const { conjunction, apart } = units.lists;
  return isApart ? conjunction[language] : { between: apart[language], last: apart[language] };
}

/** The reader's words stand between quotation marks, which are ours. */
function wrapped(name: Part, language: Locale): Part[] {
  if (name.field === undefined) return [name];
  return fillSentence<Part>(termWords.own[language], { words: name }, (text) => ({ text }));
}

function namesOf(term: Names, { draft, language }: In): Part[] {
  const ours = (names: string[]): Part[] => names.map((text) => ({ text }));
  switch (term.kind) {
    case "places":
      return ours(term.ids.map((id) => placeName(id, language)));
    case "origin":
      return [originPart(term, language)];
    case "words":
      return [{ text: term.text, field: term.field }];
    case "all":
      return term.of.flatMap((each) => namesOf(each, { draft, language }));
    case "origins":
      return term.of.map((origin) => originPart(origin, language));
    case "country":
      return ours([countryName(term.code, language)]);
    case "areas":
      return ours(term.ids.map((id) => termWords.areas[id][language]));
    case "platforms":
      return ours(term.ids.map(platformName));
    case "stores":
      return ours(term.ids.map((id) => loadStore(id).name));
    case "technologies":
      return ours(term.ids.map((id) => loadTechnology(id).name));
    case "runtime":
      return ours([term.id === "jvm" ? termWords.jvm[language] : loadTechnology(term.id).name]);
    case "regulations":
      return ours(term.ids.map((id) => regulationShortName(id, language)));
    case "needs":
      return ours(term.ids.map((id) => choiceLabel("needs", id, language)));
    case "items":
      return term.indexes.map((index) => itemName(draft.state?.[index] ?? {}, index, language));
    case "limits":
      return ours(term.of.map(({ product, value, unit }) => limitOf(product, value, unit, language)));
  }
}

/** Where data must stay, as a sentence goes on: "in one country (Canada)". */
function keptIn({ country, isUnnamed }: Kept, language: Locale): string {
  const words = termWords.kept;
  if (country) return formatMessage(words.country[language], { country: countryName(country, language) });
  return words[isUnnamed ? "unnamed" : "union"][language];
}

/** An origin's name; one that is no id of ours is the reader's words. */
function originPart({ said, field }: SaidOrigin, language: Locale): Part {
  const text = originName(said, language);
  return text === said ? { text, field } : { text };
}

/** A country by its ISO code; a code that we do not know stands for itself. */
function countryName(code: string, language: Locale): string {
  const id = `country-${code.toLowerCase()}`;
  return isPlaceId(id) ? placeName(id, language) : code;
}

/** A state item by the reader's name for it, else by its kind. */
function itemName({ what, kind }: NonNullable<Draft["state"]>[number], index: number, language: Locale): Part {
  return what
    ? { text: what, field: `state.${index}.what` }
    : { text: choiceLabel("stateKinds", kind ?? "other", language) };
}

function productName(id: PlatformId | StoreId): string {
  return isPlatform(id) ? loadPlatform(id).name : loadStore(id).name;
}

function isPlatform(id: string): id is PlatformId {
  return platformIds.some((known) => known === id);
}

type LimitUnit = Extract<Term, { kind: "limits" }>["of"][number]["unit"];

/** Products and their limits are the content's. */
const limitOf = remembered((product: PlatformId | StoreId, value: number, unit: LimitUnit, language: Locale) =>
  formatMessage(termWords.limit[language], { value: limit(value, unit, language), product: productName(product) }),
);

function limit(value: number, unit: LimitUnit, language: Locale): string {
  if (unit === "ms") return duration(value, language);
  if (unit === "perSecond") return figure(value, "perSecond", language);
  return size(unit === "gb" ? value : value / 1000, language);
}

/** In the largest unit in which it is a whole number: 30,000 ms is "30 s". */
function duration(ms: number, language: Locale): string {
  if (ms >= 60_000 && ms % 60_000 === 0) return figure(ms / 60_000, "minutes", language);
  return ms >= 1_000 && ms % 1_000 === 0 ? figure(ms / 1_000, "seconds", language) : figure(ms, "ms", language);
}

function size(gb: number, language: Locale): string {
  if (gb >= 1_000) return figure(gb / 1_000, "tb", language, 1);
  if (gb >= 1) return figure(gb, "gb", language, 1);
  return figure(gb * 1_000, "mb", language, 1);
}

function figure(value: number, unit: UnitId, language: Locale, decimals = 0): string {
  return formatMessage(termWords.units[unit][language], { value: formatNumber(language, value, decimals) });
}

/** An estimate says so, with its band; of several readings, or a group of places, the longest way is what counts. */
function formatTrip({ kind, rttMs, lowMs, highMs }: RoundTrip, language: Locale): string {
  const ms = (value: number) => figure(value, "ms", language);
  if (kind === "estimated")
    return formatMessage(termWords.trip.estimated[language], {
      ms: ms(rttMs),
      low: formatNumber(language, lowMs),
      high: ms(highMs),
    });
  const isRange = (kind === "span" || kind === "measured") && Math.round(lowMs) !== Math.round(highMs);
  return isRange ? formatMessage(termWords.trip.upTo[language], { high: ms(highMs) }) : ms(rttMs);
}
