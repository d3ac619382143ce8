import {
  allDemonyms,
  allNamedRegions,
  allPlaceAliases,
  answerAliases,
  type NamedRegion,
  notAnswers,
  notPlaces,
  type PhraseAnswer,
  regionWords,
} from "@/lib/content/recognition-words";
import { countryCodes } from "@/content/places/ids";
import type { PlaceId } from "@/lib/places/ids";
import { notNamePhrases, type Spelling, technologyPhrases } from "./find-technologies";
import { indexPhrases, type Phrase, type PhraseIndex } from "./phrases";
import { fold } from "./tokens";

/** What words stand for: a technology, a place, regions of providers, answers; or nothing, where they only look alike. */
export type Name = Spelling & {
  place?: PlaceId;
  /** The place is written as a country's code: "BE". */
  isCode?: true;
  /** The name is that of a state only where its country's other states or towns stand beside it. */
  isState?: true;
  /** The place whose people the word tells of: "German". */
  peopleOf?: PlaceId;
  /** Regions with this code, of one provider or of several. */
  regions?: readonly NamedRegion[];
  /** The code is written as its provider shows it: "West Europe". Words, unless the provider is named before. */
  isDisplayed?: true;
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
    // Before places: beside Azure, "Southeast Asia" is a region.
    ...displayedRegions(),
    ...notPlaces.homonymousState.names.map((text) => ({
      text,
      // JSON has no literal types: a test holds the id to those of places.
      value: { place: notPlaces.homonymousState.state as PlaceId, isState: true as const },
    })),
    ...placePhrases(),
    ...countryCodes.map((code) => ({
      ...spelt(`=${code.toUpperCase()}`),
      value: { place: `country-${code}` as const, isCode: true as const },
    })),
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
      // "Ile de France", "Clermont Ferrand": a name with hyphens is written without them too.
      const phrase = spelt(alias.replaceAll("-", " "));
      const known = `${phrase.asWritten} ${fold(phrase.text)}`;
      // "Saint-Denis (La Réunion)" is how a list tells two places apart, not what anybody writes.
      if (alias.includes("(") || seen.has(known)) return [];
      seen.add(known);
      return [{ ...phrase, value: { place } }];
    }),
  );
}

const wordsOfCode = new RegExp(`^(?:${regionWords.displayWords.join("|")})+$`);
const wordOfCode = new RegExp(regionWords.displayWords.join("|"), "g");

/** "southafricanorth" is shown as "South Africa North". */
function displayedRegions(): Phrase<Name>[] {
  return allNamedRegions().flatMap((region) => {
    if (region.provider !== "azure" || !wordsOfCode.test(region.code)) return [];
    const text = (region.code.match(wordOfCode) ?? []).map((word) => displayed[word] ?? word).join(" ");
    return [{ text, value: { regions: [region], isDisplayed: true as const } }];
  });
}

const displayed: Record<string, string> = {
  newzealand: "new zealand",
  us2: "us 2",
  us3: "us 3",
  northcentral: "north central",
  southcentral: "south central",
  westcentral: "west central",
};

/** The letter of a zone or the number of a site says no more than the region: "eu-west-3b", "GRA11"; "PAR1" is "fr-par-1". */
function spellingsOf({ provider, code }: NamedRegion): string[] {
  if (provider === "aws") return [code, ...["a", "b", "c"].map((zone) => `${code}${zone}`)];
  if (provider === "scaleway") return [code, code.replace(/^[a-z]{2}-([a-z]{3})-(\d)$/, "$1$2")];
  if (provider !== "ovh" || code.length !== 3) return [code];
  return [code, ...Array.from({ length: regionWords.sitesPerRegion }, (_, at) => `${code}${at + 1}`)];
}

function regionPhrases(): Phrase<Name>[] {
  const byCode = new Map<string, NamedRegion[]>();
  const byTown = new Map<string, NamedRegion[]>();
  const add = (map: Map<string, NamedRegion[]>, text: string, region: NamedRegion) =>
    map.set(text, [...(map.get(text) ?? []), region]);
  for (const region of allNamedRegions()) {
    for (const spelling of spellingsOf(region)) add(byCode, spelling, region);
    for (const town of new Set(region.towns)) if (!town.includes("(")) add(byTown, town, region);
  }
  return [
    ...[...byCode].map(([text, regions]) => ({ text, value: { regions } })),
    ...[...byTown].map(([text, inTown]) => ({ text, value: { inTown } })),
  ];
}
