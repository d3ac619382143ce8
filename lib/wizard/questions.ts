import { choiceLabels as labels, suggestionLabels } from "@/lib/content/choices";
import { answerLanguageIds, needIds, stateKindIds } from "@/content/choices/ids";
import { domainIds } from "@/content/domains/ids";
import { platformIds } from "@/content/platforms/ids";
import { regulationIds } from "@/content/regulations/ids";
import { asTitle } from "@/lib/answers/labels";
import { textLimits } from "@/lib/answers/limits";
import type { FieldName, StateFieldName } from "@/lib/answers/schema";
import { fieldsOfStep, type StepId } from "@/lib/answers/steps";
import { platformName, regulationName } from "@/lib/content/names";
import { regionsByContinent } from "@/lib/content/regions";
import { type Locale, locales } from "@/lib/i18n/locales";
import { loadMessages } from "@/lib/i18n/messages";

export type Option = { value: string; label: string };
export type OptionGroup = { label: string; options: Option[] };

/** One question in one language: small plain data that can cross over to the browser. */
export type Question = { name: string; label: string; hint?: string; optional: boolean } & (
  | { kind: "radios"; options: Option[]; compact?: boolean }
  | { kind: "checkboxes"; groups: OptionGroup[]; filter?: boolean }
  | { kind: "select"; empty: string; groups: OptionGroup[] }
  | { kind: "text" | "textarea"; maxLength: number; suggestions?: string[] }
  | { kind: "items"; item: Question[]; itemLabel: string }
);

const required = new Set<string>(["domain", "targetRegions", "state", "kind"]);

/**
 * The questions of a wizard step, as a page shows them.
 * @returns in the order they are asked; every field of the step has its question
 */
export function questionsOf(step: StepId, locale: Locale): Question[] {
  return fieldsOfStep(step).map((field) => questionOf(field, locale));
}

function questionOf(field: FieldName, locale: Locale): Question {
  const messages = loadMessages(locale, "wizard");
  const base = baseOf(field, locale);
  const radios = (list: Record<string, Record<Locale, string>>, ids = Object.keys(list)): Question => ({
    ...base,
    kind: "radios",
    options: ids.map((id) => ({ value: id, label: asTitle(list[id]?.[locale] ?? id) })),
  });
  const text = (
    kind: "text" | "textarea",
    limit: number,
    suggestions?: Record<string, Record<Locale, string>>,
  ): Question => ({
    ...base,
    kind,
    maxLength: limit,
    ...(suggestions && { suggestions: Object.values(suggestions).map((label) => label[locale]) }),
  });
  const regions = regionsByContinent(locale).map((continent) => ({
    label: continent.name,
    options: continent.regions.map(({ id, name }) => ({ value: id, label: name })),
  }));
  const unknown = { label: "", options: [{ value: "unknown", label: messages.unknown }] };
  const checkboxes = (options: Option[]): Question => ({
    ...base,
    kind: "checkboxes",
    groups: [{ label: "", options }],
  });
  const questions = {
    domain: () => radios(labels.domains, [...domainIds]),
    appType: () => text("text", textLimits.appType),
    useCase: () => text("text", textLimits.useCase),
    expertRole: () => text("text", textLimits.expertRole, suggestionLabels.roles),
    currentStack: () => text("text", textLimits.currentStack),
    targetRegions: () => ({ ...base, kind: "checkboxes", groups: [...regions, unknown], filter: true }),
    originRegion: () => ({ ...base, kind: "select", empty: messages.unknown, groups: regions }),
    traffic: () => radios(labels.traffic),
    latencyGoal: () => radios(labels.latencyGoals),
    platforms: () => checkboxes(platformIds.map((id) => ({ value: id, label: platformName(id) }))),
    regionalServices: () => radios(labels.regionalServices),
    state: () => ({ ...base, kind: "items", itemLabel: messages.fields.state.item, item: stateQuestions(locale) }),
    needs: () => checkboxes(needIds.map((id) => ({ value: id, label: asTitle(labels.needs[id][locale]) }))),
    regulations: () => checkboxes(regulationIds.map((id) => ({ value: id, label: regulationName(id, locale) }))),
    residency: () => radios(labels.residencies),
    hardConstraints: () => text("textarea", textLimits.hardConstraints),
    ciCd: () => text("text", textLimits.ciCd, suggestionLabels.ciCd),
    infrastructureAsCode: () => text("text", textLimits.infrastructureAsCode, suggestionLabels.iac),
    promptLanguage: () => languages(base, locales, messages.fields.promptLanguage.auto, locale),
    answerLanguage: () => languages(base, answerLanguageIds, messages.fields.answerLanguage.auto, locale),
  } satisfies Record<FieldName, () => Question>;
  return questions[field]();
}

/** What is asked about one piece of state; names are relative to the item. */
function stateQuestions(locale: Locale): Question[] {
  const messages = loadMessages(locale, "wizard");
  const field = (name: StateFieldName) => baseOf(name, locale);
  const options = (list: Record<string, Record<Locale, string>>): Option[] =>
    Object.entries(list).map(([value, label]) => ({ value, label: asTitle(label[locale]) }));
  const { yes, no } = messages.fields.personalData;
  return [
    {
      ...field("kind"),
      kind: "select",
      empty: messages.fields.kind.choose,
      groups: [
        {
          label: "",
          options: stateKindIds.map((id) => ({ value: id, label: asTitle(labels.stateKinds[id][locale]) })),
        },
      ],
    },
    { ...field("what"), kind: "text", maxLength: textLimits.what },
    { ...field("consistency"), kind: "radios", options: options(labels.consistencies), compact: true },
    { ...field("writes"), kind: "radios", options: options(labels.writeRates), compact: true },
    { ...field("staleness"), kind: "text", maxLength: textLimits.staleness },
    {
      ...field("personalData"),
      kind: "radios",
      options: [
        { value: "yes", label: yes },
        { value: "no", label: no },
        { value: "unknown", label: messages.unknown },
      ],
      compact: true,
    },
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

function baseOf(field: FieldName | StateFieldName, locale: Locale) {
  const words: { label: string; hint?: string } = loadMessages(locale, "wizard").fields[field];
  return { name: field, label: words.label, ...(words.hint && { hint: words.hint }), optional: !required.has(field) };
}
