import { type FormValues, isBlank, parseFormValues } from "./form-values";

/** Where the draft lives; the second slot keeps the draft that a link took the place of. */
export const draftKey = "architecte-edge:draft:v1";
export const previousDraftKey = `${draftKey}:previous`;

/** Why a draft could not be kept: the browser forbids storage, or it is full. */
export type StorageFailure = "forbidden" | "full";

/** Reads a stored draft; a broken one counts as none. Never throws, even where storage is forbidden. */
export function loadValues(key = draftKey): FormValues | undefined {
  try {
    const values = parseFormValues(JSON.parse(window.localStorage.getItem(key) ?? "null"));
    return values && !isBlank(values) ? values : undefined;
  } catch {
    return undefined; // forbidden storage or broken JSON: there is no draft to restore
  }
}

/**
 * Keeps a draft.
 * @returns why it could not be kept, or nothing when it was
 */
export function storeValues(values: FormValues, key = draftKey): StorageFailure | undefined {
  try {
    if (isBlank(values)) window.localStorage.removeItem(key);
    else window.localStorage.setItem(key, JSON.stringify(values));
    return undefined;
  } catch (error) {
    return error instanceof DOMException && error.name === "QuotaExceededError" ? "full" : "forbidden";
  }
}
