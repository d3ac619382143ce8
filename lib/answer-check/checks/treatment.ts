import { choiceLabel } from "@/lib/answers/labels";
import { answerAliases } from "@/lib/content/recognition-words";
import { regulationName, regulationShortName } from "@/lib/content/names";
import { placeName } from "@/lib/content/places";
import { locales } from "@/lib/i18n/locales";
import { fold } from "@/lib/recognise/tokens";
import type { Check, Checked } from "../check";
import type { Found } from "../finding";
import { type Line, type ParsedAnswer } from "../markdown";
import { placeFinder, placesThatSpeakOf } from "../names";
import { indexOfWord } from "../text";

/** Letters that a word needs to tell one piece of data from another. */
const leastLetters = 4;

/** Places, pieces of state and regulations of the case that the answer never speaks of. */
export const treatment: Check = {
  id: "treatment",
  run(checked) {
    return checked.expected && checked.answer.sections.length > 0
      ? [...places(checked), ...state(checked), ...regulations(checked)]
      : [];
  },
};

function places({ answer, expected, locale }: Checked): Found[] {
  const wanted = (expected?.given.draft.places ?? []).filter((place) => place !== "unknown");
  const lines = answer.lines.filter(({ kind }) => kind !== "blank");
  const line = lineOf(answer, "E");
  return wanted
    .filter((place) => placeFinder(placesThatSpeakOf(place))(lines).length === 0)
    .map((place) => ({ key: "place-untreated", severity: "costs", line, values: { place: placeName(place, locale) } }));
}

function state({ answer, expected, locale }: Checked): Found[] {
  const section = answer.sections.find(({ letter }) => letter === "F");
  if (!section) return [];
  return (expected?.given.draft.state ?? []).flatMap(({ what, kind }): Found[] => {
    const name = what ?? locales.map((each) => choiceLabel("stateKinds", kind ?? "other", each)).join(" ");
    const words = fold(name)
      .split(/[^\p{L}\p{N}]/u)
      .filter((word) => word.length >= leastLetters);
    const said = words.filter((word) => section.lines.some(({ folded }) => folded.includes(stem(word))));
    if (words.length === 0 || said.length * 3 >= words.length) return [];
    return [
      {
        key: "state-untreated",
        severity: "costs",
        line: section.line,
        values: { item: what ?? choiceLabel("stateKinds", kind ?? "other", locale) },
      },
    ];
  });
}

/** A word without what a plural or an ending may change. */
const stem = (word: string) => word.slice(0, Math.max(leastLetters, word.length - 2));

function regulations({ answer, expected, locale }: Checked): Found[] {
  const line = lineOf(answer, "G");
  return (expected?.given.draft.regulations ?? []).flatMap((id): Found[] => {
    const own = locales.flatMap((each) => [regulationShortName(id, each), regulationName(id, each)]);
    const aliases = answerAliases().flatMap(({ answer: { field, value }, alias }) =>
      field === "regulations" && value === id ? [alias.startsWith("=") ? alias.slice(1) : alias] : [],
    );
    const names = [...own, ...aliases].map(fold);
    const isNamed = answer.lines.some((each: Line) => names.some((name) => indexOfWord(each.folded, name) >= 0));
    return isNamed
      ? []
      : [
          {
            key: "regulation-untreated",
            severity: "costs",
            line,
            values: { regulation: regulationShortName(id, locale) },
          },
        ];
  });
}

function lineOf({ sections, lines }: ParsedAnswer, letter: string): number {
  return sections.find((section) => section.letter === letter)?.line ?? lines.at(-1)?.number ?? 1;
}
