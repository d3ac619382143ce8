import type { UseFormRegister } from "react-hook-form";
import type { FormValues } from "@/lib/wizard/form-values";

/** What an input gets: its name, and with scripts running what ties it to the form. */
export type Bind = (name: string) => { name: string };

/** What a field holds, by its dotted path. */
export type ReadValue = (name: string) => string | string[];

/** A dotted path into the form's values; the names of questions are such paths. */
export type FieldPath = Parameters<UseFormRegister<FormValues>>[0];

/** Ties inputs to react-hook-form, which writes into them; what they say comes through `useFieldEvents`. */
export function bindTo(register: UseFormRegister<FormValues>): Bind {
  return (name) => {
    const { ref } = register(name as FieldPath);
    return { name, ref };
  };
}

/** Before scripts run an input only has its name: the form is sent as forms are. */
export const unbound: Bind = (name) => ({ name });

/** Once fields are tied to the form library it writes their values: a default in the markup would count as an answer. */
export const readNothing: ReadValue = () => "";

/**
 * Reads one value by its dotted path.
 * @returns "" where there is none
 */
export function readerOf(values: FormValues): ReadValue {
  return (name) => {
    const [field = "", index, part] = name.split(".");
    const value: unknown = Reflect.get(values, field);
    if (index === undefined) return answer(value);
    const item: unknown = Array.isArray(value) ? value[Number(index)] : undefined;
    return typeof item === "object" && item !== null ? answer(Reflect.get(item, part ?? "")) : "";
  };
}

function answer(value: unknown): string | string[] {
  return Array.isArray(value) || typeof value === "string" ? value : "";
}
