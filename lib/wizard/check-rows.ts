import type { Draft } from "@/lib/answers/answers";
import { type FieldName, fields } from "@/lib/answers/fields";
import type { StepId } from "@/lib/answers/steps";
import { formatMessage } from "@/lib/i18n/message";
import type { Locale } from "@/lib/i18n/locales";
import type { WizardMessages } from "@/lib/i18n/messages";
import { type Origin, originOf } from "@/lib/recognise/origin";
import type { FormValues } from "./form-values";
import type { Option, Question } from "./questions";
import type { Thing, Understood } from "./understood";

/** Where a row comes from; a default stands where nothing was said and something is done all the same. */
export type RowOrigin = Origin | "default";

export type CheckRow = {
  field: FieldName | "technologies";
  /** Of the answer, for the way to its question. */
  path: string;
  label: string;
  origin: RowOrigin;
  lines: string[];
  /** What was recognised, each to be removed on its own; `lines` are empty then. */
  things: Thing[];
  /** What can be chosen instead, where the answer is one choice and not read out of words. */
  choice?: Choice;
};

/** An answer that is changed where it stands; "" where nothing was chosen. */
export type Choice = { field: ChoiceField; value: string; options: Option[] };

/** Answers that are one of a list, each with one control of its name. */
const choiceFields = [
  "domain",
  "residency",
  "regionalServices",
  "answerLength",
  "promptLanguage",
  "answerLanguage",
] as const satisfies readonly FieldName[];
type ChoiceField = (typeof choiceFields)[number];

/** A theme of the check page: what is known of it, and what is not. */
export type CheckTheme = { step: StepId; known: CheckRow[]; unknown: CheckRow[] };

type Messages = Pick<WizardMessages["check"], "item" | "line" | "defaults" | "technologies" | "milliseconds">;

type Given = {
  locale: Locale;
  draft: Draft;
  questions: Record<string, Question[]>;
  values: FormValues;
  understood: Understood | undefined;
  messages: Messages;
};

/**
 * A theme's answers as rows, one per answer, in the order they are asked.
 * @returns what is not known apart, so that it takes no room
 */
export function checkTheme(step: StepId, given: Given): CheckTheme {
  const asked = given.questions[step] ?? [];
  const names = (Object.keys(fields) as FieldName[]).filter((name) => fields[name].step === step);
  const rows = names.flatMap((field) => {
    const controls = controlsOf(field);
    const questions = asked.filter(({ name }) => controls.includes(name));
    // Asked only beside "one country"; one that was recognised names the residency's row.
    const isBeside = field === "residencyCountry" && given.draft.residency !== "country";
    return questions[0] && !isBeside ? [rowOf(field, questions[0], questions, given)] : [];
  });
  const all = step === "project" ? [...rows, technologiesRow(given)] : rows;
  return {
    step,
    known: all.filter(({ origin }) => origin !== "unknown"),
    unknown: all.filter(({ origin, field }) => origin === "unknown" && field !== "technologies"),
  };
}

function rowOf(field: FieldName, first: Question, questions: Question[], given: Given): CheckRow {
  const { draft, understood, messages } = given;
  const origin = understood?.origins[field] ?? originOf(field, draft);
  const path = first.kind === "items" ? "state.0.kind" : field;
  const chosen = choiceFields.find((each) => each === field);
  const choice = chosen && { field: chosen, value: given.values[chosen], options: optionsOf(first) };
  const row = { field, path, label: first.label, lines: [], things: [], ...(choice && { choice }) };
  if (origin === "recognised") {
    return { ...row, origin, things: understood?.things.filter((thing) => thing.field === field) ?? [] };
  }
  if (origin !== "unknown") return { ...row, origin, lines: linesOf(first, questions, given) };
  const standard = Object.entries(messages.defaults).find(([name]) => name === field)?.[1];
  return standard ? { ...row, origin: "default", lines: [standard] } : { ...row, origin };
}

function technologiesRow({ understood, messages }: Given): CheckRow {
  const things = understood?.things.filter(({ field }) => field === "technologies") ?? [];
  const origin = things.length > 0 ? "recognised" : "unknown";
  return { field: "technologies", path: "situation", label: messages.technologies, origin, lines: [], things };
}

function linesOf(first: Question, questions: Question[], given: Given): string[] {
  const { values, messages } = given;
  if (first.kind === "items") {
    return values.state.map((item, index) => {
      const parts = first.item.flatMap((part) => {
        const text = textOf(part, heldBy(item, part), given);
        // The kind and the words name the item; the rest needs its question to be understood.
        if (text === "" || part.name === "kind" || part.name === "what") return text === "" ? [] : [text];
        return [formatMessage(messages.line, { label: part.label.replace(/\s*\?$/, ""), value: text })];
      });
      return parts.join(" · ") || formatMessage(messages.item, { number: index + 1 });
    });
  }
  // Labels of boxes are phrases with a capital of their own: a line each.
  const separator = first.kind === "checkboxes" ? "\n" : ", ";
  const texts = questions.map((question) => {
    const text = textOf(question, heldBy(values, question), given, separator);
    return question.name === "goalMs" && /^\d/.test(text)
      ? formatMessage(messages.milliseconds, { value: text })
      : text;
  });
  const text = texts.filter((part) => part !== "").join(" · ");
  return text.split("\n").filter((line) => line.trim() !== "");
}

/** What a question's control holds. */
function heldBy(values: object, { name }: Question): readonly string[] {
  const held: unknown = Reflect.get(values, name);
  return [held].flat().filter((each) => typeof each === "string");
}

/** An answer as it was put: the labels of choices, the words themselves. */
function textOf(question: Question, value: readonly string[], given: Given, separator = ", "): string {
  const { understood, locale } = given;
  // An origin's own list is longer than a page can bring along: most are among the places of users.
  const options = question.kind === "origin" ? placesOf(given.questions) : optionsOf(question);
  const named = (id: string) => options.find((option) => option.value === id)?.label ?? understood?.names[id] ?? id;
  const nameOf = (id: string) => (question.name === "residencyCountry" ? countryOf(id, locale) : named(id));
  return value
    .map(nameOf)
    .filter((label) => label !== "")
    .join(separator);
}

/** A country's name as the browser knows it: two hundred of them would come with the page otherwise. */
function countryOf(code: string, locale: Locale): string {
  if (!/^[A-Z]{2}$/.test(code)) return "";
  return new Intl.DisplayNames(locale, { type: "region" }).of(code) ?? code;
}

/** The places that are offered as boxes. */
function placesOf(questions: Record<string, Question[]>): Option[] {
  return (questions.users ?? []).flatMap((question) => (question.kind === "places" ? optionsOf(question) : []));
}

/** All that a question offers. */
function optionsOf(question: Question): Option[] {
  switch (question.kind) {
    case "radios":
      return question.options;
    case "places":
      return [...question.popular, ...question.groups, question.unknown];
    case "select":
    case "checkboxes":
      return question.groups.flatMap(({ options }) => options);
    default:
      return [];
  }
}

function controlsOf(field: FieldName): readonly string[] {
  const row = fields[field];
  return "controls" in row ? row.controls : [field];
}

/** Told first where nothing was said about it: what the distances, then the state, then the goal hang on. */
const byWeight = [
  "places",
  "computeOrigin",
  "state",
  "databaseOrigin",
  "latencyGoal",
  "residency",
  "traffic",
  "team",
] as const satisfies readonly FieldName[];
export type TellingField = (typeof byWeight)[number];

/**
 * The unknown answer that would change the prompts most.
 * @returns its row, or nothing where all of the weighty ones are known
 */
export function mostTelling(themes: readonly CheckTheme[]): (CheckRow & { field: TellingField }) | undefined {
  const unknown = themes.flatMap((theme) => theme.unknown);
  const field = byWeight.find((name) => unknown.some((row) => row.field === name));
  const row = unknown.find((each) => each.field === field);
  return row && field && { ...row, field };
}

/** Whether there are words to understand, or ids that the form's lists cannot name. */
export function needsUnderstanding(draft: Draft, questions: Record<string, Question[]>): boolean {
  if (draft.situation) return true;
  const listed = new Set(placesOf(questions).map(({ value }) => value));
  const ids = [...(draft.places ?? []), draft.computeOrigin, draft.databaseOrigin];
  return ids.some((id) => id !== undefined && !listed.has(id));
}
