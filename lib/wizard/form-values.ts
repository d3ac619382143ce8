import { canonicalChoice, formatChoice, type SuggestionList } from "@/lib/answers/choices";
import { maxStateItems } from "@/lib/answers/limits";
import type { Draft, FieldName, StateItem } from "@/lib/answers/schema";
import { fieldsOfStep, type StepId } from "@/lib/answers/steps";
import type { Locale } from "@/lib/i18n/locales";

/** Answers as form controls hold them: texts as typed, choices as ids, nothing chosen as "". */
export type StateValues = Record<keyof StateItem, string>;
export type FormValues = Record<Exclude<FieldName, ListField | "state">, string> &
  Record<ListField, string[]> & { state: StateValues[] };

const listFields = ["targetRegions", "platforms", "needs", "regulations"] as const;
type ListField = (typeof listFields)[number];

const textFields = [
  "domain",
  "appType",
  "useCase",
  "expertRole",
  "currentStack",
  "originRegion",
  "traffic",
  "latencyGoal",
  "regionalServices",
  "residency",
  "hardConstraints",
  "ciCd",
  "infrastructureAsCode",
  "promptLanguage",
  "answerLanguage",
] as const satisfies Exclude<FieldName, ListField | "state">[];

export const stateFields = [
  "kind",
  "what",
  "consistency",
  "writes",
  "staleness",
  "personalData",
  "currentStore",
] as const satisfies (keyof StateItem)[];

/** A state item on which nothing was answered yet. */
export function emptyStateValues(): StateValues {
  return { kind: "", what: "", consistency: "", writes: "", staleness: "", personalData: "", currentStore: "" };
}

/**
 * Fills a form from answers.
 * @param draft complete or not
 * @param locale in which suggestions are named: a form shows words, not ids
 * @example toFormValues({ domain: "news" }, "fr").domain // "news"
 */
export function toFormValues(draft: Draft, locale: Locale): FormValues {
  const texts = Object.fromEntries(textFields.map((field) => [field, draft[field] ?? ""]));
  const lists = Object.fromEntries(listFields.map((field) => [field, [...(draft[field] ?? [])]]));
  const state = (draft.state ?? []).map((item) => ({ ...emptyStateValues(), ...stateItemValues(item) }));
  return nameSuggestions({ ...texts, ...lists, state } as FormValues, locale); // every field stands in one of the three lists
}

const suggested = { expertRole: "roles", ciCd: "ciCd", infrastructureAsCode: "iac" } as const satisfies Partial<
  Record<FieldName, SuggestionList>
>;

/**
 * Names the suggestions chosen in one language; the reader's own words stay as they are.
 * @example nameSuggestions({ ...values, expertRole: "architecte sécurité" }, "en").expertRole // "security architect"
 */
export function nameSuggestions(values: FormValues, locale: Locale): FormValues {
  const named = Object.entries(suggested).map(([field, list]) => {
    const words = values[field as keyof typeof suggested]; // a key of the map
    const known = canonicalChoice(list, words);
    return [field, known ? formatChoice(list, known, locale) : words];
  });
  return { ...values, ...Object.fromEntries(named) };
}

/**
 * Reads a form as answers in the wire shape, not yet judged: what is empty is left out.
 * @returns plain JSON for `parseAnswers` or `parseDraft`
 */
export function toWire(values: FormValues): Record<string, unknown> {
  const filled = Object.entries(values).filter(([name, value]) => name !== "state" && value.length > 0);
  const state = values.state.map((item) => {
    const { personalData, ...texts } = item;
    const said = Object.entries(texts).filter(([, value]) => value.trim() !== "");
    return {
      ...Object.fromEntries(said),
      ...(personalData === "yes" && { personalData: true }),
      ...(personalData === "no" && { personalData: false }),
    };
  });
  return { version: 1, ...Object.fromEntries(filled), ...(state.length > 0 && { state }) };
}

/** A form as the browser (FormData) or a request's body (URLSearchParams) gives it. */
export type SubmittedForm = Pick<FormData, "get" | "getAll" | "has"> | Pick<URLSearchParams, "get" | "getAll" | "has">;

/** One text of a submitted form; a file, which no form of ours asks for, counts as nothing. */
export function textOf(data: SubmittedForm, name: string): string {
  const value = data.get(name);
  return typeof value === "string" ? value : "";
}

/**
 * Reads submitted form data over earlier values: the fields of the step are replaced, all others stay.
 * Total: whatever a form sends, the result is a form.
 */
export function mergeSubmitted(values: FormValues, step: StepId, data: SubmittedForm): FormValues {
  const merged = { ...values };
  for (const field of fieldsOfStep(step)) {
    const list = listFields.find((name) => name === field);
    const single = textFields.find((name) => name === field);
    if (list) merged[list] = data.getAll(list).filter((value) => typeof value === "string");
    else if (single) merged[single] = textOf(data, single);
    else merged.state = submittedState(data);
  }
  return merged;
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

/** True when nothing at all was answered. */
export function isBlank(values: FormValues): boolean {
  const { state, promptLanguage: _p, answerLanguage: _a, ...rest } = values;
  return (
    Object.values(rest).every((value) => value.length === 0) &&
    state.every((item) => Object.values(item).every((text) => text === ""))
  );
}

/**
 * Reads values that were stored as JSON; anything may have happened to them meanwhile.
 * @returns nothing when they are not form values
 */
export function parseFormValues(stored: unknown): FormValues | undefined {
  if (typeof stored !== "object" || stored === null) return undefined;
  const record = stored as Record<string, unknown>; // an object; every field is checked below
  const strings = (value: unknown) => (Array.isArray(value) ? value.filter((each) => typeof each === "string") : []);
  const texts = Object.fromEntries(
    textFields.map((field) => [field, typeof record[field] === "string" ? record[field] : ""]),
  );
  const lists = Object.fromEntries(listFields.map((field) => [field, strings(record[field])]));
  const items = Array.isArray(record.state)
    ? record.state.filter((item) => typeof item === "object" && item !== null)
    : [];
  const state = items.map((item: Record<string, unknown>) =>
    Object.fromEntries(stateFields.map((field) => [field, typeof item[field] === "string" ? item[field] : ""])),
  );
  return { ...texts, ...lists, state } as FormValues; // built field by field above
}

function stateItemValues(item: Partial<StateItem>): Partial<StateValues> {
  const { personalData, ...texts } = item;
  return { ...texts, ...(personalData !== undefined && { personalData: personalData ? "yes" : "no" }) };
}

function submittedState(data: SubmittedForm): StateValues[] {
  const items: StateValues[] = [];
  for (
    let index = 0;
    stateFields.some((field) => data.has(`state.${index}.${field}`)) && index < maxStateItems;
    index += 1
  ) {
    const values = stateFields.map((field) => [field, textOf(data, `state.${index}.${field}`)]);
    items.push(Object.fromEntries(values) as StateValues); // every field of a state item
  }
  return items;
}
