/** Each answer of the table stands in the Pro prompt: the reader's word, or the label of the choice. */
import { formatMessage } from "@/lib/i18n/message";
import { describe, expect, it } from "vitest";
import type { Draft } from "@/lib/answers/answers";
import { suggestions } from "@/lib/answers/choices";
import { parseDraft } from "@/lib/answers/draft";
import {
  type Answer,
  fieldEntries,
  type FieldName,
  stateFieldEntries,
  type StateFieldName,
} from "@/lib/answers/fields";
import { choiceLabels } from "@/lib/content/choices";
import { suggestionLabels } from "@/lib/content/suggestions";
import { platformName, regulationShortName } from "@/lib/content/names";
import { placeName } from "@/lib/content/places";
import { type Locale, locales } from "@/lib/i18n/locales";
import { exemptRows } from "@/tests/support/prompt-rows";
import { buildPrompts } from "./build-prompts";
import { renderPrompt } from "./render";
import { wordingOf } from "./wording";

type Labels = Record<string, Record<Locale, string>>;

/** What a choice is called where a prompt names it. */
const labelOf: Partial<Record<FieldName | StateFieldName, (id: string, locale: Locale) => string>> = {
  domain: (id, locale) => (choiceLabels.domains as Labels)[id]![locale],
  regulations: (id, locale) => regulationShortName(id as Parameters<typeof regulationShortName>[0], locale),
  residency: (id, locale) => (choiceLabels.residencies as Labels)[id]![locale],
  platforms: (id) => platformName(id as Parameters<typeof platformName>[0]),
  platformsInUse: (id) => platformName(id as Parameters<typeof platformName>[0]),
  answerLength: (id, locale) => wordingOf(locale).constraints.lengths[id as "short"],
  answerLanguage: (id, locale) => (choiceLabels.answerLanguages as Labels)[id]![locale],
  kind: (id, locale) => (choiceLabels.stateKinds as Labels)[id]![locale],
  consistency: (id, locale) => (choiceLabels.consistencies as Labels)[id]![locale],
  writes: (id, locale) => (choiceLabels.writeRates as Labels)[id]![locale],
  data: (id, locale) => (choiceLabels.dataClasses as Labels)[id]![locale],
};

/** By the row's own list of labels, unless told above. */
function labelIn(name: FieldName | StateFieldName, id: string, locale: Locale): string {
  return labelOf[name]?.(id, locale) ?? (choiceLabels as Record<string, Labels>)[name]?.[id]?.[locale] ?? id;
}

/** Answers to try a row with, each with what must then stand in the prompt. */
function samplesOf(name: FieldName | StateFieldName, answer: Answer, locale: Locale): [value: unknown, said: string][] {
  const word = `mot de ${name}`;
  const choices = (ids: readonly string[]) =>
    ids.filter((id) => id !== "other").map((id): [string, string] => [id, labelIn(name, id, locale)]);
  switch (answer.kind) {
    case "one":
      return choices(answer.ids);
    case "several":
      return choices(answer.ids).map(([id, label]) => [[id], label]);
    case "text":
    case "lines":
      return [[word, word]];
    case "idOrWords":
      return [...choices(answer.ids), [word, word]];
    case "suggested": {
      const labels: Labels = suggestionLabels[answer.list];
      return [...suggestions[answer.list].map((id): [string, string] => [id, labels[id]![locale]]), [word, word]];
    }
    case "places":
      return (["tokyo", "noumea", "country-fr", "group-maghreb"] as const).map((id) => [[id], placeName(id, locale)]);
    case "origin":
      return [
        ["tokyo", placeName("tokyo", locale)],
        ["noumea", placeName("noumea", locale)],
        ["aws:eu-west-3", "eu-west-3"],
        [word, word],
      ];
    case "roundTrips":
      return [[[{ place: "Nouméa", p50: 268 }], "268"]];
    case "goal":
      return [
        [{ ms: 123 }, "123"],
        [{ ms: 123, percentile: "p99" }, "p99"],
        [{ ms: 123, scope: word }, word],
        [{ ms: 123, measuredAt: "server" }, formatMessage(wordingOf(locale).goal.server, { goal: "" })],
        ["none", wordingOf(locale).goal.none],
      ];
    case "country":
      return [["NZ", placeName("country-nz", locale)]];
    default:
      return [];
  }
}

const base: Draft = { domain: "news", state: [{ kind: "other", what: "une donnée" }] };

function proOf(draft: Draft, locale: Locale): string {
  return renderPrompt(buildPrompts(draft, locale).pro, "txt");
}

function withAnswer(name: FieldName, value: unknown): Draft {
  const others = name === "residencyCountry" ? { residency: "country" } : {};
  const domain = name === "state" || name === "domain" ? {} : { domain: base.domain };
  return parseDraft({ ...base, ...domain, ...others, [name]: value });
}

describe.each(locales)("in %s, the Pro prompt says", (locale) => {
  const said = (draft: Draft, words: string) => proOf(draft, locale).includes(words);

  const top = fieldEntries.filter(([name, { answer }]) => !(name in exemptRows) && answer.kind !== "items");
  it.each(top)("%s", (name, { answer }) => {
    const samples = samplesOf(name, answer, locale);
    expect(samples).not.toEqual([]);
    for (const [value, words] of samples) expect(said(withAnswer(name, value), words), words).toBe(true);
  });

  it.each(stateFieldEntries)("%s of a piece of state", (name, { answer }) => {
    for (const [value, words] of samplesOf(name, answer, locale)) {
      const item = {
        ...(name === "kind" || name === "what" ? {} : { what: "une donnée" }),
        kind: "cart",
        [name]: value,
      };
      expect(said(parseDraft({ domain: "news", state: [item] }), words), words).toBe(true);
    }
  });
});

it("the rows without a place in the prompt are rows, each with its reason", () => {
  const names = [...fieldEntries, ...stateFieldEntries].map(([name]) => name);
  expect(names).toEqual(expect.arrayContaining(Object.keys(exemptRows)));
  for (const reason of Object.values(exemptRows)) expect(reason.length).toBeGreaterThan(10);
});
