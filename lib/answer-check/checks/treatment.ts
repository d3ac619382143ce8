import { choiceLabel } from "@/lib/answers/labels";
import { answerAliases } from "@/lib/content/recognition-words";
import { regulationName, regulationShortName } from "@/lib/content/names";
import { placeName } from "@/lib/content/places";
import { locales } from "@/lib/i18n/locales";
import { fold } from "@/lib/recognise/tokens";
import type { Check, Checked } from "../check";
import type { Found } from "../finding";
import type { ParsedAnswer } from "../markdown";
import { isPlaceNamed, placesThatSpeakOf } from "../names";
import { stemsOf } from "../state-blocks";
import { indexOfWord } from "../text";

/** Places, pieces of state and regulations of the case that the answer never speaks of. */
export const treatment: Check = {
  id: "treatment",
  readsWords: true,
  run(checked) {
    return checked.expected && checked.answer.sections.length > 0
      ? [...places(checked), ...state(checked), ...regulations(checked)]
      : [];
  },
};

function places({ answer, expected, locale }: Checked): Found[] {
  const wanted = (expected?.given.draft.places ?? []).filter((place) => place !== "unknown");
  const line = lineOf(answer, "E");
  return wanted
    .filter((place) => !placesThatSpeakOf(place).some((each) => isPlaceNamed(answer.folded, each)))
    .map((place) => ({ key: "place-untreated", severity: "costs", line, values: { place: placeName(place, locale) } }));
}

function state({ answer, expected, locale }: Checked): Found[] {
  const section = answer.sections.find(({ letter }) => letter === "F");
  if (!section) return [];
  return (expected?.given.draft.state ?? []).flatMap((item): Found[] => {
    const stems = stemsOf(item);
    const said = stems.filter((each) => section.lines.some(({ folded }) => folded.includes(each)));
    if (stems.length === 0 || said.length * 3 >= stems.length) return [];
    const values = { item: item.what ?? choiceLabel("stateKinds", item.kind ?? "other", locale) };
    return [{ key: "state-untreated", severity: "costs", line: section.line, values }];
  });
}

function regulations({ answer, expected, locale }: Checked): Found[] {
  const line = lineOf(answer, "G");
  return (expected?.given.draft.regulations ?? []).flatMap((id): Found[] => {
    const own = locales.flatMap((each) => [regulationShortName(id, each), regulationName(id, each)]);
    const aliases = answerAliases().flatMap(({ answer: { field, value }, alias }) =>
      field === "regulations" && value === id ? [alias.startsWith("=") ? alias.slice(1) : alias] : [],
    );
    const names = [...own, ...aliases].map(fold);
    const isNamed = names.some((name) => indexOfWord(answer.folded, name) >= 0);
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
