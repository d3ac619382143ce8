import { fieldEntries, type FieldName, fields, type StepId } from "./fields";

export { type StepId, stepIds } from "./fields";

/** Where each answer is asked. */
export const stepOfField = Object.fromEntries(fieldEntries.map(([field, { step }]) => [field, step])) as Record<
  FieldName,
  StepId
>;

/** The answers of one step, in the order they are asked. */
export function fieldsOfStep(step: StepId): FieldName[] {
  return fieldEntries.flatMap(([field, row]) => (row.step === step ? [field] : []));
}

/** The step that asks for the answer at a dotted path, such as `state.0.what`. */
export function stepOfPath(path: string): StepId {
  const field = fieldOfPath(path);
  return field ? fields[field].step : "project";
}

/** The answer that a dotted path such as `state.0.what` begins with. */
export function fieldOfPath(path: string): FieldName | undefined {
  const field = path.split(".")[0] ?? "";
  return Object.hasOwn(fields, field) ? (field as FieldName) : undefined;
}
