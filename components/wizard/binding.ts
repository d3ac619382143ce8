import type { UseFormRegister } from "react-hook-form";
import type { FormValues } from "@/lib/wizard/form-values";

/** What an input gets: its name, and with scripts running what ties it to the form. */
export type Bind = (name: string) => { name: string };

/** What the server gave the field, and what the reader gave since. */
export type ReadValue = (name: string) => string | string[];

/** Ties inputs to react-hook-form; the names are the paths of the form values. */
export function bindTo(register: UseFormRegister<FormValues>): Bind {
  return (name) => register(name as Parameters<typeof register>[0]); // question names are paths, as their types say
}

/** Before scripts run an input only has its name: the form is sent as forms are. */
export const unbound: Bind = (name) => ({ name });

/**
 * Reads one value by its dotted path.
 * @returns "" where there is none
 */
export function readerOf(values: FormValues): ReadValue {
  return (name) => {
    const [field = "", index, part] = name.split(".");
    const value: unknown = Reflect.get(values, field);
    if (index === undefined) return Array.isArray(value) || typeof value === "string" ? value : "";
    const item: unknown = Array.isArray(value) ? value[Number(index)] : undefined;
    const text: unknown = typeof item === "object" && item !== null ? Reflect.get(item, part ?? "") : undefined;
    return Array.isArray(text) || typeof text === "string" ? text : "";
  };
}
