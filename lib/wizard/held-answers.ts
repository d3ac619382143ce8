import type { FormValues } from "./form-values";

/** The answers while the wizard is open, whatever page shows them: replaced as a whole, never changed in place. */
export type HeldAnswers = {
  /** The same object until an answer changes. */
  read: () => FormValues;
  write: (values: FormValues) => void;
  /** Hears of each change; what it returns ends that. */
  listen: (listener: () => void) => () => void;
};

/**
 * Holds answers outside of any page and of any library for forms: a page that has no fields needs neither.
 * @param first what is held before anything was read or answered
 * @example const answers = holdAnswers(blank); answers.write({ ...answers.read(), domain: "news" });
 */
export function holdAnswers(first: FormValues): HeldAnswers {
  let held = first;
  const listeners = new Set<() => void>();
  return {
    read: () => held,
    write: (values) => {
      held = values;
      for (const listener of listeners) listener();
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
