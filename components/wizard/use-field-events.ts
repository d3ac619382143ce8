import { type RefObject, useLayoutEffect } from "react";
import type { UseFormReturn } from "react-hook-form";
import { afterPaint } from "@/components/ui/after-paint";
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
      // A filter belongs to the page, not to the answers; a combobox tells the form itself, ids for names.
      if (!isControl(control) || control.name === "" || control.getAttribute("role") === "combobox") return;
      void form.register(control.name as FieldPath).onChange(event);
    };
    // A letter shows first; the form hears of it after the paint, and at once before anybody asks it.
    let typed: { control: EventTarget | null; tellNow: () => void } | undefined;
    const settle = () => {
      typed?.tellNow();
      typed = undefined;
    };
    const hear = (event: Event) => {
      if (typed?.control !== event.target) settle();
      if (!isText(event.target)) return tell(event);
      const tellNow = () => {
        typed = undefined;
        tell(event);
      };
      typed ??= { control: event.target, tellNow: afterPaint(tellNow) };
    };
    const change = (event: Event) => {
      settle();
      tell(event);
    };
    element.addEventListener("input", hear);
    element.addEventListener("change", change);
    for (const name of asking) window.addEventListener(name, settle, true);
    return () => {
      settle();
      element.removeEventListener("input", hear);
      element.removeEventListener("change", change);
      for (const name of asking) window.removeEventListener(name, settle, true);
    };
  }, [root, form, ready]);
}

/** What comes before somebody asks the form what it holds. */
const asking = ["submit", "click", "focusout", "pagehide"] as const;

const isText = (target: EventTarget | null) =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === "text");

const isControl = (target: EventTarget | null) =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
