import phrases from "@/content/recognition/phrases.json";
import placeAliases from "@/content/recognition/place-aliases.json";
import notPlaces from "@/content/recognition/not-places.json";
import { cityRows, countryRows, groupRows } from "@/content/places";
import { providerRows } from "@/content/provider-regions";
// Not its index, which brings the measured round trips along.
import metros from "@/content/regions/regions.json";
import type { PlaceId } from "@/lib/places/ids";
import { type Spelling, technologyPhrases } from "./find-technologies";
import { indexPhrases, type Phrase, type PhraseIndex } from "./phrases";
import { fold } from "./tokens";

/** Fields whose answers have phrases of their own in `content/recognition/phrases.json`. */
export type PhraseField = Exclude<keyof typeof phrases, "nothing">;

/** A provider's region: "aws:eu-west-3". */
export type NamedRegion = { id: string; provider: string; point: PlaceId | null };

/** What words stand for: a technology, a place, regions of providers, answers; or nothing, where they only look alike. */
export type Name = Spelling & {
  place?: PlaceId;
  /** Regions with this code, of one provider or of several. */
  regions?: readonly NamedRegion[];
  /** Regions in this town, where readers mean nothing else by it. */
  inTown?: readonly NamedRegion[];
  answers?: readonly { field: PhraseField; value: string }[];
};

let index: PhraseIndex<Name> | undefined;

/** Every name that recognition knows, made when it is first asked for. */
export function loadNames(): PhraseIndex<Name> {
  index ??= indexPhrases([
    ...technologyPhrases(),
    ...notNamePhrases(),
    ...answerPhrases(),
    ...placePhrases(),
    ...regionPhrases(),
  ]);
  return index;
}

/** An alias that begins with "=" counts in its own capitals only. */
const spelt = (alias: string) =>
  alias.startsWith("=") ? { text: alias.slice(1), asWritten: true } : { text: alias, asWritten: false };

function notNamePhrases(): Phrase<Name>[] {
  return [...phrases.nothing.nothing, ...notPlaces.phrases].map((text) => ({ text, value: {} }));
}

function answerPhrases(): Phrase<Name>[] {
  const byText = new Map<string, Phrase<Name> & { value: { answers: { field: PhraseField; value: string }[] } }>();
  for (const [field, answers] of Object.entries(phrases)) {
    if (field === "nothing") continue;
    for (const [value, aliases] of Object.entries<string[]>(answers)) {
      for (const alias of aliases) {
        // One phrase may answer two questions: "job queue" is a need and a kind of state.
        const answer = { field: field as PhraseField, value };
        const known = byText.get(fold(alias));
        if (known) known.value.answers.push(answer);
        else byText.set(fold(alias), { ...spelt(alias), value: { answers: [answer] } });
      }
    }
  }
  return [...byText.values()];
}

function placePhrases(): Phrase<Name>[] {
  const named: [PlaceId, readonly string[]][] = [
    ...Object.entries(placeAliases).map(([id, aliases]): [PlaceId, string[]] => [id as PlaceId, aliases]),
    ...metros.regions.map(({ id, fr, en }): [PlaceId, string[]] => [id as PlaceId, [fr, en]]),
    ...Object.entries(countryRows).map(([code, [fr, en]]): [PlaceId, string[]] => [
      `country-${code}` as PlaceId,
      [fr, en],
    ]),
    ...Object.entries(cityRows).map(([id, [fr, en]]): [PlaceId, string[]] => [id as PlaceId, [fr, en]]),
    ...Object.entries(groupRows).map(([code, [fr, en]]): [PlaceId, string[]] => [`group-${code}` as PlaceId, [fr, en]]),
  ];
  const seen = new Set<string>();
  return named.flatMap(([place, aliases]) =>
    aliases.flatMap((alias) => {
      // Where several places share a name, the first of the list above is meant; "Saint-Denis (La Réunion)" is no name.
      if (alias.includes("(") || seen.has(alias)) return [];
      seen.add(alias);
      return [{ ...spelt(alias), value: { place } }];
    }),
  );
}

function regionPhrases(): Phrase<Name>[] {
  const byCode = new Map<string, NamedRegion[]>();
  const byTown = new Map<string, NamedRegion[]>();
  const add = (map: Map<string, NamedRegion[]>, text: string, region: NamedRegion) =>
    map.set(text, [...(map.get(text) ?? []), region]);
  for (const [provider, { regions }] of Object.entries(providerRows)) {
    for (const [code, [point, , ...towns]] of Object.entries(regions)) {
      const region = { id: `${provider}:${code}`, provider, point };
      add(byCode, code, region);
      for (const town of new Set(towns)) if (town && !town.includes("(")) add(byTown, town, region);
    }
  }
  return [
    ...[...byCode].map(([text, regions]) => ({ text, value: { regions } })),
    ...[...byTown].map(([text, inTown]) => ({ text, value: { inTown } })),
  ];
}
