import { type Answer, fieldEntries, type FieldName, fields, type StepId } from "@/lib/answers/fields";

/** The controls of an answer: its own name, or those that its row lists. */
type ControlsOf = {
  [Name in FieldName]: (typeof fields)[Name] extends { controls: readonly (infer Own extends string)[] } ? Own : Name;
};

type FieldOfKind<Kind extends Answer["kind"]> = {
  [Name in FieldName]: (typeof fields)[Name]["answer"]["kind"] extends Kind ? Name : never;
}[FieldName];

/** Controls that hold several choices. */
export type ListControl = FieldOfKind<"several" | "places" | "marks">;
/** Controls that hold one text or one choice. */
export type TextControl = ControlsOf[Exclude<FieldName, ListControl | "state">];
export type Control = TextControl | ListControl | "state";

const isList = ({ kind }: Answer) => kind === "several" || kind === "places" || kind === "marks";

/** The controls of an answer, in the order they are asked. */
export function controlsOfField(field: FieldName): Control[] {
  const row = fields[field];
  return ("controls" in row ? [...row.controls] : [field]) as Control[]; // as the table names them
}

/** All controls of the form, in the order they are asked, with the answer each belongs to. */
const controls = fieldEntries.flatMap(([field, row]) => controlsOfField(field).map((name) => ({ name, field, row })));

export const listControls = fieldEntries.flatMap(([field, { answer }]) =>
  isList(answer) ? [field] : [],
) as ListControl[];

export const textControls = controls.flatMap(({ name, row: { answer } }) =>
  isList(answer) || answer.kind === "items" ? [] : [name],
) as TextControl[];

/** The controls of a step, in the order they are asked; answers that no question asks for are not among them. */
export function controlsOfStep(step: StepId): Control[] {
  return controls.flatMap(({ name, row }) => (row.step === step && row.asked !== false ? [name] : []));
}

/** What of the answers a step asks for no one need have typed: the example fills them along with the rest. */
const languages: readonly Control[] = ["promptLanguage", "answerLanguage"];

/**
 * Whether anything was answered in a step.
 * @param values by control; texts, lists and pieces of state
 * @example isStepAnswered("users", { ...blank, places: ["tokyo"] }) // true
 */
export function isStepAnswered(step: StepId, values: Record<Control, string | readonly unknown[]>): boolean {
  const said = (value: unknown): boolean =>
    Array.isArray(value)
      ? value.some(said)
      : typeof value === "object" && value !== null
        ? Object.values(value).some(said)
        : typeof value === "string" && value.trim() !== "";
  return controlsOfStep(step).some((control) => !languages.includes(control) && said(values[control]));
}

const goalParts: Record<string, Control> = {
  ms: "goalMs",
  percentile: "goalPercentile",
  measuredAt: "goalMeasuredAt",
  scope: "goalScope",
};

/**
 * The control that shows the answer at a dotted path of the wire shape.
 * @example controlOfPath("latencyGoal.ms") // "goalMs"; controlOfPath("state.0.what") // "state.0.what"
 */
export function controlOfPath(path: string): string {
  const [field, part = "ms"] = path.split(".");
  if (field === "latencyGoal") return goalParts[part] ?? "goalMs";
  return field === "state" ? path : (field ?? path);
}
