import { choiceLabels as labels } from "@/lib/content/choices";
import { suggestionLabels } from "@/lib/content/suggestions";
import {
  answerLanguageIds,
  answerLengthIds,
  dataClassIds,
  needIds,
  percentileIds,
  retiredNeedIds,
  stateKindIds,
} from "@/content/choices/ids";
import { domainIds } from "@/content/domains/ids";
import { countryCodes } from "@/content/places/ids";
import { platformIds } from "@/content/platforms/ids";
import { regulationIds } from "@/content/regulations/ids";
import { type FieldName, fields, type StateFieldName } from "@/lib/answers/fields";
import { asTitle } from "@/lib/i18n/message";
import { textLimits } from "@/lib/answers/limits";
import type { StepId } from "@/lib/answers/steps";
import { countryName, platformName, regulationName } from "@/lib/content/names";
import { placeName, popularPlaces } from "@/lib/content/places";
import { type Locale, locales } from "@/lib/i18n/locales";
import { loadMessages } from "@/lib/i18n/messages";
import type { PlaceId } from "@/lib/places/ids";
import { type Control, controlsOfStep } from "./controls";

/** A choice; a retired one is shown only to who chose it before. */
export type Option = { value: string; label: string; retired?: true };
export type OptionGroup = { label: string; options: Option[] };

/** One question in one language: small plain data that can cross over to the browser. */
export type Question = { name: string; label: string; hint?: string; optional: boolean } & (
  | { kind: "radios"; options: Option[]; compact?: boolean }
  | { kind: "checkboxes"; groups: OptionGroup[] }
  | { kind: "places"; popular: Option[]; groups: Option[]; unknown: Option }
  | { kind: "origin"; maxLength: number; suggestions: string[] }
  | { kind: "select"; empty: string; groups: OptionGroup[] }
  | { kind: "text" | "textarea"; maxLength: number; suggestions?: string[] }
  | { kind: "items"; item: Question[]; itemLabel: string }
);

/** Longest text of a control that holds several answers or a number. */
const measuresLength = 2_000;
const numberLength = 20;

type Labels = Record<string, Record<Locale, string>>;

/**
 * The questions of a wizard step, as a page shows them.
 * @returns in the order they are asked; every control of the step has its question
 */
export function questionsOf(step: StepId, locale: Locale): Question[] {
  return controlsOfStep(step).map((control) => questionOf(control, locale));
}

function questionOf(control: Control, locale: Locale): Question {
  const messages = loadMessages(locale, "wizard");
  const base = baseOf(control, locale);
  const options = optionsIn(locale);
  const radios = (list: Labels, ids?: readonly string[]): Question => ({
    ...base,
    kind: "radios",
    options: options(list, ids),
  });
  const text = (limit: number, suggested?: Labels): Question => ({
    ...base,
    kind: "text",
    maxLength: limit,
    ...(suggested && { suggestions: Object.values(suggested).map((label) => label[locale]) }),
  });
  const area = (limit: number): Question => ({ ...base, kind: "textarea", maxLength: limit });
  const checkboxes = (choices: Option[]): Question => ({
    ...base,
    kind: "checkboxes",
    groups: [{ label: "", options: choices }],
  });
  const named = (ids: readonly PlaceId[]) => ids.map((id) => ({ value: id, label: placeName(id, locale) }));
  const origin = (): Question => ({
    ...base,
    kind: "origin",
    maxLength: textLimits.computeOrigin,
    suggestions: popularPlaces.origins.map((id) => placeName(id, locale)),
  });
  const platforms = () => checkboxes(platformIds.map((id) => ({ value: id, label: platformName(id) })));
  const special = {
    domain: () => radios(labels.domains, domainIds),
    expertRole: () => text(textLimits.expertRole, suggestionLabels.roles),
    places: () => ({
      ...base,
      kind: "places",
      popular: named(popularPlaces.places),
      groups: named(popularPlaces.groups),
      unknown: { value: "unknown", label: messages.unknown },
    }),
    computeOrigin: origin,
    databaseOrigin: origin,
    roundTrips: () => area(measuresLength),
    goalMs: () => ({ ...text(numberLength), suggestions: [...goalNumbers, suggestionLabels.goals.none[locale]] }),
    goalPercentile: () => ({ ...base, kind: "radios", options: percentiles(locale) }),
    goalMeasuredAt: () => radios(labels.measuringPoints),
    goalScope: () => text(textLimits.latencyGoal),
    traffic: () => radios(labels.traffic),
    trafficWords: () => text(textLimits.traffic),
    state: () => ({ ...base, kind: "items", itemLabel: messages.fields.state.item, item: stateQuestions(locale) }),
    needs: () => checkboxes(options(labels.needs, needIds).map(markRetired)),
    regulations: () => checkboxes(regulationIds.map((id) => ({ value: id, label: regulationName(id, locale) }))),
    residency: () => radios(labels.residencies),
    residencyCountry: () => ({ ...base, kind: "select", empty: messages.unknown, groups: countries(locale) }),
    platforms,
    platformsInUse: platforms,
    ciCd: () => text(textLimits.ciCd, suggestionLabels.ciCd),
    infrastructureAsCode: () => text(textLimits.infrastructureAsCode, suggestionLabels.iac),
    answerLength: () => radios(labels.answerLengths, answerLengthIds),
    promptLanguage: () => languages(base, locales, messages.fields.promptLanguage.auto, locale),
    answerLanguage: () => languages(base, answerLanguageIds, messages.fields.answerLanguage.auto, locale),
  } satisfies Partial<Record<Control, () => Question>>;
  const make: (() => Question) | undefined = special[control as keyof typeof special];
  return make ? make() : plainQuestion(control as FieldName, base, locale); // other controls are named as their field
}

/**
 * A row that asks for nothing special: a choice by the labels under its own name, or a text of its limit.
 * @throws for a row of another kind, or without labels: it needs an entry of its own
 */
function plainQuestion(field: FieldName, base: ReturnType<typeof baseOf>, locale: Locale): Question {
  const { answer } = fields[field];
  if (answer.kind === "text" || answer.kind === "lines")
    return { ...base, kind: answer.kind === "text" ? "text" : "textarea", maxLength: answer.limit };
  const list = (labels as Record<string, Labels>)[field];
  if (!list || (answer.kind !== "one" && answer.kind !== "several")) throw new Error(`no question for ${field}`);
  const options = optionsIn(locale)(list, answer.ids);
  return answer.kind === "one"
    ? { ...base, kind: "radios", options }
    : { ...base, kind: "checkboxes", groups: [{ label: "", options }] };
}

/** Choices by their labels in a language; all of a list unless told. */
const optionsIn =
  (locale: Locale) =>
  (list: Labels, ids: readonly string[] = Object.keys(list)): Option[] =>
    ids.map((id) => ({ value: id, label: asTitle(list[id]?.[locale] ?? id) }));

/** "p95" is a symbol: it begins with a small letter wherever it stands. */
const percentiles = (locale: Locale): Option[] => [
  ...percentileIds.map((id) => ({ value: id, label: labels.percentiles[id][locale] })),
  ...optionsIn(locale)(labels.percentiles, ["unknown"]),
];

/** Every country by its name, as links write it. */
const countries = (locale: Locale): OptionGroup[] => {
  const options = countryCodes.map((code) => ({ value: code.toUpperCase(), label: countryName(code, locale) }));
  return [{ label: "", options: options.toSorted((a, b) => a.label.localeCompare(b.label, locale)) }];
};

/** Goals that are often wanted, in ms. */
const goalNumbers = ["50", "100", "200", "500"];

const retired: readonly string[] = retiredNeedIds;
const markRetired = (option: Option): Option =>
  retired.includes(option.value) ? { ...option, retired: true } : option;

/** What is asked about one piece of state; names are relative to the item. */
function stateQuestions(locale: Locale): Question[] {
  const messages = loadMessages(locale, "wizard");
  const field = (name: StateFieldName) => baseOf(name, locale);
  const options = optionsIn(locale);
  return [
    {
      ...field("kind"),
      kind: "select",
      empty: messages.fields.kind.choose,
      groups: [{ label: "", options: options(labels.stateKinds, stateKindIds) }],
    },
    { ...field("what"), kind: "text", maxLength: textLimits.what },
    { ...field("consistency"), kind: "radios", options: options(labels.consistencies), compact: true },
    { ...field("writes"), kind: "radios", options: options(labels.writeRates), compact: true },
    { ...field("staleness"), kind: "text", maxLength: textLimits.staleness },
    {
      ...field("data"),
      kind: "checkboxes",
      groups: [{ label: "", options: options(labels.dataClasses, dataClassIds) }],
    },
    { ...field("volume"), kind: "text", maxLength: textLimits.volume },
    { ...field("currentStore"), kind: "text", maxLength: textLimits.currentStore },
  ];
}

function languages(
  base: Omit<Question, "kind">,
  ids: readonly (keyof typeof labels.answerLanguages)[],
  empty: string,
  locale: Locale,
): Question {
  const options = ids.map((id) => ({ value: id, label: asTitle(labels.answerLanguages[id][locale]) }));
  return { ...base, kind: "select", empty, groups: [{ label: "", options }] };
}

function baseOf(name: Control | StateFieldName, locale: Locale) {
  const texts: Record<string, { label: string; hint?: string }> = loadMessages(locale, "wizard").fields;
  const { label = name, hint } = texts[name] ?? {};
  return { name, label, ...(hint && { hint }), optional: name !== "kind" };
}
