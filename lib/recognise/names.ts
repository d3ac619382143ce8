import {
  allDemonyms,
  allNamedRegions,
  allPlaceAliases,
  answerAliases,
  type NamedRegion,
  notAnswers,
  notPlaces,
  type PhraseAnswer,
} from "@/lib/content/recognition-words";
import type { PlaceId } from "@/lib/places/ids";
import { notNamePhrases, type Spelling, technologyPhrases } from "./find-technologies";
import { indexPhrases, type Phrase, type PhraseIndex } from "./phrases";
import { fold } from "./tokens";

/** What words stand for: a technology, a place, regions of providers, answers; or nothing, where they only look alike. */
export type Name = Spelling & {
  place?: PlaceId;
  /** The place whose people the word tells of: "German". */
  peopleOf?: PlaceId;
  /** Regions with this code, of one provider or of several. */
  regions?: readonly NamedRegion[];
  /** Regions in this town, where readers mean nothing else by it. */
  inTown?: readonly NamedRegion[];
  answers?: readonly PhraseAnswer[];
};

let index: PhraseIndex<Name> | undefined;

/** Every name that recognition knows, made when it is first asked for. */
export function loadNames(): PhraseIndex<Name> {
  index ??= indexPhrases([
    ...technologyPhrases(),
    ...answerPhrases(),
    ...placePhrases(),
    ...regionPhrases(),
    ...allDemonyms().flatMap(({ place, words }) =>
      words.map((word) => ({ ...spelt(word), value: { peopleOf: place } })),
    ),
    // Last: what is no technology may still be a place, as Hong Kong is.
    ...notNamePhrases,
    ...[...notAnswers, ...notPlaces.phrases].map((text) => ({ text, value: {} })),
  ]);
  return index;
}

const spelt = (alias: string) =>
  alias.startsWith("=") ? { text: alias.slice(1), asWritten: true } : { text: alias, asWritten: false };

function answerPhrases(): Phrase<Name>[] {
  const byText = new Map<string, Phrase<Name> & { value: { answers: PhraseAnswer[] } }>();
  for (const { answer, alias } of answerAliases()) {
    // One phrase may answer two questions: "job queue" is a need and a kind of state.
    const known = byText.get(fold(alias));
    if (known) known.value.answers.push(answer);
    else byText.set(fold(alias), { ...spelt(alias), value: { answers: [answer] } });
  }
  return [...byText.values()];
}

function placePhrases(): Phrase<Name>[] {
  const seen = new Set<string>();
  return allPlaceAliases().flatMap(({ place, aliases }) =>
    aliases.flatMap((alias) => {
      // "Saint-Denis (La Réunion)" is how a list tells two places apart, not what anybody writes.
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
  for (const region of allNamedRegions()) {
    add(byCode, region.code, region);
    for (const town of new Set(region.towns)) if (!town.includes("(")) add(byTown, town, region);
  }
  return [
    ...[...byCode].map(([text, regions]) => ({ text, value: { regions } })),
    ...[...byTown].map(([text, inTown]) => ({ text, value: { inTown } })),
  ];
}
