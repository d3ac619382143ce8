import type { aimIds, NeedId, StateKindId } from "@/content/choices/ids";
import type { DomainId } from "@/content/domains/ids";
import { cityRows, countryRows, groupRows, partRows } from "@/content/places";
import { providerRows } from "@/content/provider-regions";
import demonyms from "@/content/recognition/demonyms.json";
import phrases from "@/content/recognition/phrases.json";
import placeAliases from "@/content/recognition/place-aliases.json";
// Not its index, which brings the measured round trips along.
import metros from "@/content/regions/regions.json";
import type { RegulationId } from "@/content/regulations/ids";
import { isPlaceId, type PlaceId } from "@/lib/places/ids";

/**
 * The words that recognition goes by, apart from those of `recognition.ts`, which the finder of technologies needs
 * alone. Each list is data, so that a word is added without touching code.
 */
export { default as answerWords } from "@/content/recognition/answers.json";
export { default as figures } from "@/content/recognition/figures.json";
export { default as notPlaces } from "@/content/recognition/not-places.json";
export { default as regionWords } from "@/content/recognition/regions.json";
export { default as residency } from "@/content/recognition/residency.json";
export { default as roles } from "@/content/recognition/roles.json";
export { default as vendorLaw } from "@/content/recognition/vendor-law.json";
export { default as states } from "@/content/recognition/states.json";
export { default as stateDetails } from "@/content/recognition/state-details.json";

/** Fields whose answers have phrases of their own, with what they answer. */
type AimId = (typeof aimIds)[number];
type PhraseAnswers = {
  needs: NeedId;
  regulations: RegulationId;
  aims: AimId;
  domain: DomainId;
  state: StateKindId;
  ciCd: string;
  infrastructureAsCode: string;
};
export type PhraseAnswer = {
  [Field in keyof PhraseAnswers]: { field: Field; value: PhraseAnswers[Field] };
}[keyof PhraseAnswers];

/** Phrases that hold a word of an answer and mean something else: "training session". */
export const notAnswers: readonly string[] = phrases.nothing.nothing;

/** Every phrase that gives an answer; an alias that begins with "=" counts in its own capitals only. */
export function answerAliases(): { answer: PhraseAnswer; alias: string }[] {
  return Object.entries(phrases).flatMap(([field, answers]) =>
    field === "nothing"
      ? []
      : Object.entries<string[]>(answers).flatMap(([value, aliases]) =>
          // JSON has no literal types: a test holds the file to the ids.
          aliases.map((alias) => ({ answer: { field, value } as PhraseAnswer, alias })),
        ),
  );
}

/**
 * What each place is called in either language, synonyms first. Where several share a name, the first is meant.
 * @example allPlaceAliases().find(({ place }) => place === "mumbai") // { place: "mumbai", aliases: ["Bombay"] }
 */
export function allPlaceAliases(): { place: PlaceId; aliases: readonly string[] }[] {
  const rows: [string, readonly string[]][] = [
    ...Object.entries(placeAliases),
    ...metros.regions.map(({ id, fr, en }): [string, string[]] => [id, [fr, en]]),
    ...Object.entries(partRows).map(([code, [fr, en]]): [string, string[]] => [`part-${code}`, [fr, en]]),
    ...Object.entries(countryRows).map(([code, [fr, en]]): [string, string[]] => [`country-${code}`, [fr, en]]),
    ...Object.entries(cityRows).map(([id, [fr, en]]): [string, string[]] => [id, [fr, en]]),
    ...Object.entries(groupRows).map(([code, [fr, en]]): [string, string[]] => [`group-${code}`, [fr, en]]),
  ];
  return rows.flatMap(([place, aliases]) => (isPlaceId(place) ? [{ place, aliases }] : []));
}

/**
 * What the states, provinces and regions of a country are called that are places here, in both languages.
 * @param country ISO 3166-1 alpha-2, in capitals
 * @example namesOfParts("CA") // ["Alberta", "Colombie-Britannique", "British Columbia", …]
 */
export function namesOfParts(country: string): string[] {
  const own = Object.entries(partRows).filter(([code]) => code.startsWith(`${country.toLowerCase()}-`));
  return [...new Set(own.flatMap(([, [fr, en]]) => [fr, en]))];
}

/**
 * What the towns of a country are called in both languages, metros aside.
 * @param country ISO 3166-1 alpha-2, in capitals
 */
export function namesOfTowns(country: string): string[] {
  return Object.values(cityRows).flatMap(([fr, en, of]) => (of === country ? [fr, en] : []));
}

let countries: ReadonlyMap<string, string> | undefined;

/**
 * The country of a metro or a town, in capitals.
 * @example countryOfTown("birmingham") // "GB"; countryOfTown("country-gb") // undefined
 */
export function countryOfTown(place: PlaceId): string | undefined {
  countries ??= new Map([
    ...metros.regions.map(({ id, country }): [string, string] => [id, country]),
    ...Object.entries(cityRows).map(([id, [, , country]]): [string, string] => [id, country]),
  ]);
  return countries.get(place);
}

/**
 * What the people of a place are called, in either language and every form.
 * @example allDemonyms().find(({ place }) => place === "country-ch") // { place: "country-ch", words: ["suisse", …] }
 */
export function allDemonyms(): { place: PlaceId; words: readonly string[] }[] {
  return Object.entries<readonly string[]>(demonyms).flatMap(([place, words]) =>
    isPlaceId(place) ? [{ place, words }] : [],
  );
}

/** A provider's region with the towns it is called after, where they are not places by themselves. */
export type NamedRegion = {
  id: string;
  provider: string;
  code: string;
  point: PlaceId | null;
  towns: readonly string[];
};

/** Every region of every provider, the commonest provider first. */
export function allNamedRegions(): NamedRegion[] {
  return Object.entries(providerRows).flatMap(([provider, { regions }]) =>
    Object.entries(regions).map(([code, [point, , ...towns]]) => ({
      id: `${provider}:${code}`,
      provider,
      code,
      point,
      towns: towns.flatMap((town) => town ?? []),
    })),
  );
}
