import type { StateFieldName, StepId } from "@/lib/answers/fields";
import { maxStateItems } from "@/lib/answers/limits";
import { controlsOfStep, listControls, type TextControl, textControls } from "./controls";
import { type FormValues, isStateList, stateFields, type StateValues } from "./form-values";

/** A form as the browser (FormData) or a request's body (URLSearchParams) gives it. */
export type SubmittedForm = Pick<FormData, "get" | "getAll" | "has"> | Pick<URLSearchParams, "get" | "getAll" | "has">;

/** One text of a submitted form; a file, which no form of ours asks for, counts as nothing. */
export function textOf(data: SubmittedForm, name: string): string {
  const value = data.get(name);
  return typeof value === "string" ? value : "";
}

/** Says that a form holds one control of its step only. */
export const onlyName = "only";
/** What a field shows in place of the answer it holds: as long as its text is the one shown, that answer stands. */
export const shownName = (control: string) => `${control}.shown`;
export const heldName = (control: string) => `${control}.held`;

/**
 * Reads submitted form data over earlier values: the controls of the step are replaced, all others stay.
 * Total: whatever a form sends, the result is a form.
 */
export function mergeSubmitted(values: FormValues, step: StepId, data: SubmittedForm): FormValues {
  const merged = { ...values };
  const only = textOf(data, onlyName);
  for (const name of controlsOfStep(step)) {
    if (only !== "" && only !== name) continue;
    const list = listControls.find((control) => control === name);
    const single = textControls.find((control) => control === name);
    if (list) merged[list] = textsOf(data, list);
    else if (single) merged[single] = submittedText(data, single);
    else merged.state = submittedState(data);
  }
  return merged;
}

function submittedText(data: SubmittedForm, name: TextControl): string {
  const typed = textOf(data, name);
  const isUntouched = data.has(shownName(name)) && typed === textOf(data, shownName(name));
  return isUntouched ? textOf(data, heldName(name)) : typed;
}

function textsOf(data: SubmittedForm, name: string): string[] {
  return data.getAll(name).filter((value) => typeof value === "string");
}

function submittedState(data: SubmittedForm): StateValues[] {
  const items: StateValues[] = [];
  const name = (index: number, field: StateFieldName) => `state.${index}.${field}`;
  for (let index = 0; stateFields.some((field) => data.has(name(index, field))) && index < maxStateItems; index += 1) {
    const values = stateFields.map((field) => [
      field,
      isStateList(field) ? textsOf(data, name(index, field)) : textOf(data, name(index, field)),
    ]);
    items.push(Object.fromEntries(values) as StateValues); // every field of a state item
  }
  return items;
}
