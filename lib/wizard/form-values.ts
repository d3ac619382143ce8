import { canonicalChoice, formatChoice } from "@/lib/answers/choices";
import type { Draft, LatencyGoal } from "@/lib/answers/answers";
import {
  type Answer,
  fieldEntries,
  type FieldName,
  stateFieldEntries,
  type StateFieldName,
} from "@/lib/answers/fields";
import { formatRoundTrips, readRoundTrips } from "@/lib/answers/round-trips";
import type { Locale } from "@/lib/i18n/locales";
import { type ListControl, listControls, type TextControl, textControls } from "./controls";
import { withoutStoredVersion1 } from "./stored-version-1";

type StateListField = "data";

/** Answers as form controls hold them: texts as typed, choices as ids, nothing chosen as "". */
export type StateValues = Record<Exclude<StateFieldName, StateListField>, string> & Record<StateListField, string[]>;
export type FormValues = Record<TextControl, string> & Record<ListControl, string[]> & { state: StateValues[] };

export const stateFields = stateFieldEntries.map(([name]) => name);

/** Whether a part of a state item holds several answers. */
export const isStateList = (name: StateFieldName): name is StateListField => name === "data";

/** A state item on which nothing was answered yet. */
export function emptyStateValues(): StateValues {
  const empty: unknown = Object.fromEntries(stateFields.map((name) => [name, isStateList(name) ? [] : ""]));
  return empty as StateValues; // field by field
}

/**
 * Fills a form from answers.
 * @param draft complete or not
 * @param locale in which suggestions are named: a form shows words, not ids
 * @example toFormValues({ domain: "news" }, "fr").domain // "news"
 */
export function toFormValues(draft: Draft, locale: Locale): FormValues {
  const texts = Object.fromEntries(textControls.map((name) => [name, ""]));
  const lists = Object.fromEntries(listControls.map((name) => [name, [...(draft[name] ?? [])]]));
  const answered = fieldEntries.map(([field, { answer }]) => controlValues(field, answer, draft[field]));
  const state = (draft.state ?? []).map((item) => ({ ...emptyStateValues(), ...item }));
  return nameSuggestions(Object.assign({ ...texts, ...lists }, ...answered, { state }) as FormValues, locale); // every control
}

/** What an answer writes into its controls; lists are written apart. */
function controlValues(field: FieldName, answer: Answer, value: Draft[FieldName]): Record<string, string> {
  if (value === undefined) return {};
  switch (answer.kind) {
    case "goal":
      return goalValues(value as LatencyGoal); // as the row says
    case "roundTrips":
      return { [field]: formatRoundTrips(value as NonNullable<Draft["roundTrips"]>) };
    case "idOrWords":
      return { [answer.ids.some((id) => id === value) ? field : wordsControl(field)]: value as string };
    case "several":
    case "places":
    case "marks":
    case "items":
      return {};
    case "flag":
      return { [field]: "true" };
    default:
      return { [field]: value as string }; // an id or words
  }
}

/** Where the words stand of an answer that is a choice or words. */
const wordsControl = (field: FieldName) => `${field}Words` as TextControl;

function goalValues(goal: LatencyGoal): Partial<Record<TextControl, string>> {
  if (goal === "none") return { goalMs: goal };
  const { ms, percentile = "", measuredAt = "", scope = "" } = goal;
  return { goalMs: String(ms), goalPercentile: percentile, goalMeasuredAt: measuredAt, goalScope: scope };
}

/** The controls that suggest: their ids are shown by name. */
const suggested = [
  ...fieldEntries.flatMap(([field, { answer }]) =>
    answer.kind === "suggested" ? [{ name: field as TextControl, list: answer.list }] : [],
  ),
  { name: "goalMs", list: "goals" },
] as const;

/**
 * Names the suggestions chosen in one language; the reader's own words stay as they are.
 * @example nameSuggestions({ ...values, expertRole: "architecte sécurité" }, "en").expertRole // "security architect"
 */
export function nameSuggestions(values: FormValues, locale: Locale): FormValues {
  const named = suggested.map(({ name, list }) => {
    const known = canonicalChoice(list, values[name]);
    return [name, known ? formatChoice(list, known, locale) : values[name]];
  });
  return { ...values, ...Object.fromEntries(named) };
}

/**
 * Reads a form as answers in the wire shape, not yet judged: what is empty is left out.
 * @returns plain JSON, for `parseAnswers` or `parseDraft` alone: nothing of it is clean
 */
export function toWire(values: FormValues): unknown {
  const answers = fieldEntries.map(([field, { answer }]) => [field, wireValue(field, answer, values)]);
  return { version: 2, ...Object.fromEntries(answers.filter(([, value]) => value !== undefined)) };
}

function wireValue(field: FieldName, answer: Answer, values: FormValues): unknown {
  const typed = (name: TextControl) => (values[name].trim() === "" ? undefined : values[name]);
  // A country chosen on its own says that the data must stay in one.
  if (field === "residency" && values.residency === "" && values.residencyCountry !== "") return "country";
  switch (answer.kind) {
    case "several":
    case "places":
    case "marks":
      return unlessEmpty(values[field as ListControl]);
    case "items":
      // Items that were opened and say nothing are no answer, unless they stand among others.
      return values.state.every(isBlankItem) ? undefined : values.state.map(wireItem);
    case "goal":
      return wireGoal(values);
    case "roundTrips":
      return unlessEmpty(readRoundTrips(values[field as TextControl]));
    case "idOrWords":
      return typed(wordsControl(field)) ?? typed(field as TextControl);
    case "flag":
      return values[field as TextControl] === "true" || undefined;
    default:
      return typed(field as TextControl);
  }
}

function wireItem(item: StateValues): unknown {
  const said = Object.entries(item).filter(
    ([, value]) => (typeof value === "string" ? value.trim() : value).length > 0,
  );
  return Object.fromEntries(said);
}

/** A number with what qualifies it; a text that is no number goes along, to be refused by name. */
function wireGoal({ goalMs, goalPercentile, goalMeasuredAt, goalScope }: FormValues): unknown {
  const typed = goalMs.trim();
  if (typed === "" || typed === "unknown") return undefined;
  if (canonicalChoice("goals", typed) === "none") return "none";
  const number = /^(\d+(?:[.,]\d+)?)\s*(?:ms)?$/i.exec(typed)?.[1];
  return {
    ms: number ? Number(number.replace(",", ".")) : typed,
    ...(goalPercentile !== "" && { percentile: goalPercentile }),
    ...(goalMeasuredAt !== "" && { measuredAt: goalMeasuredAt }),
    ...(goalScope.trim() !== "" && { scope: goalScope }),
  };
}

function unlessEmpty<Item>(list: Item[]): Item[] | undefined {
  return list.length > 0 ? list : undefined;
}

/**
 * Lays over values what changed between two readings of a form, answer by answer: what was typed before a stored draft
 * could be read neither gets lost nor empties the answers that the form did not show yet.
 * @example withChanges({ ...stored, domain: "news" }, shown, { ...shown, useCase: "typed" }) // both
 */
export function withChanges(values: FormValues, before: FormValues, after: FormValues): FormValues {
  const changed = Object.entries(after).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(Reflect.get(before, field)),
  );
  return { ...values, ...Object.fromEntries(changed) };
}

const isBlankItem = (item: StateValues) => Object.values(item).every((value) => value.length === 0);

/** True when nothing at all was answered. */
export function isBlank(values: FormValues): boolean {
  const { state, promptLanguage: _p, answerLanguage: _a, ...rest } = values;
  return Object.values(rest).every((value) => value.length === 0) && state.every(isBlankItem);
}

/**
 * Reads values that were stored as JSON, by this version or by the first; anything may have happened to them meanwhile.
 * @returns nothing when they are not form values
 */
export function parseFormValues(stored: unknown): FormValues | undefined {
  if (typeof stored !== "object" || stored === null) return undefined;
  const record = withoutStoredVersion1(stored as Record<string, unknown>); // an object; every control is checked below
  const items = Array.isArray(record.state)
    ? record.state.filter((item): item is Record<string, unknown> => typeof item === "object" && item !== null)
    : [];
  const state = items.map((item) =>
    Object.fromEntries(stateFields.map((name) => [name, isStateList(name) ? strings(item[name]) : string(item[name])])),
  );
  return {
    ...Object.fromEntries(textControls.map((name) => [name, string(record[name])])),
    ...Object.fromEntries(listControls.map((name) => [name, strings(record[name])])),
    state,
  } as FormValues; // built control by control above
}

const string = (value: unknown) => (typeof value === "string" ? value : "");
const strings = (value: unknown) => (Array.isArray(value) ? value.filter((each) => typeof each === "string") : []);
