import { type RefObject, useLayoutEffect } from "react";
import type { UseFormReturn } from "react-hook-form";
import type { FormValues } from "@/lib/wizard/form-values";
import type { FieldPath } from "./binding";

/**
 * Tells the form library what the fields of a form hold, whoever changed them. Listens to the browser's own events:
 * React leaves out an event whose value a script has set before (it compares with what was last set, not last told),
 * which is how form fillers write, and their answers were shown but stored as "".
 */
export function useFieldEvents(
  root: RefObject<HTMLFormElement | null>,
  form: UseFormReturn<FormValues>,
  ready: boolean,
) {
  // With the same commit that ties the fields: what is typed in between would be heard by nobody.
  useLayoutEffect(() => {
    const element = root.current;
    if (!ready || !element) return;
    const tell = (event: Event) => {
      const control = event.target;
      if (!isControl(control) || control.name === "") return; // a filter belongs to the page, not to the answers
      void form.register(control.name as FieldPath).onChange(event);
    };
    element.addEventListener("input", tell);
    element.addEventListener("change", tell);
    return () => {
      element.removeEventListener("input", tell);
      element.removeEventListener("change", tell);
    };
  }, [root, form, ready]);
}

const isControl = (target: EventTarget | null) =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
