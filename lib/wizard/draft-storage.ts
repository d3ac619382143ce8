import type { StorageFailure, StoredDrafts } from "./draft";
import { draftKey, keptKey } from "./draft-keys";
import { type FormValues, isBlank, parseFormValues } from "./form-values";

/** What storage refused: the other pages of this visit still find it, as the result does, which asks whose answers it shows. */
const refused = new Map<string, string | null>();

/** Reads what is stored; what is broken counts as nothing. Never throws, even where storage is forbidden. */
export function loadDrafts(): StoredDrafts {
  const stored = parse(draftKey);
  const kept = parse(keptKey);
  return {
    draft: draftOf(stored),
    received: typeof stored === "object" && stored !== null && Reflect.get(stored, "received") === true,
    kept: (Array.isArray(kept) ? kept : [kept]).flatMap((each) => draftOf(each) ?? []),
  };
}

/**
 * Keeps a draft's text; null removes it.
 * @returns why it could not be kept, or nothing when it was
 */
export function storeDraft(text: string | null): StorageFailure | undefined {
  return write(draftKey, text);
}

/** The same for the drafts that links took the place of. */
export function storeKept(kept: FormValues[]): StorageFailure | undefined {
  return write(keptKey, kept.length > 0 ? JSON.stringify(kept) : null);
}

/** True where nothing can be known of earlier visits. */
export function isStorageForbidden(): boolean {
  try {
    window.localStorage.getItem(draftKey);
    return false;
  } catch {
    return true;
  }
}

function draftOf(stored: unknown): FormValues | undefined {
  const values = parseFormValues(stored);
  return values && !isBlank(values) ? values : undefined;
}

function parse(key: string): unknown {
  try {
    const text = refused.has(key) ? refused.get(key) : window.localStorage.getItem(key);
    return JSON.parse(text ?? "null");
  } catch {
    return null; // forbidden storage or broken JSON: there is no draft to restore
  }
}

function write(key: string, text: string | null): StorageFailure | undefined {
  try {
    if (text === null) window.localStorage.removeItem(key);
    else window.localStorage.setItem(key, text);
    refused.delete(key);
    return undefined;
  } catch (error) {
    refused.set(key, text);
    return error instanceof DOMException && error.name === "QuotaExceededError" ? "full" : "forbidden";
  }
}
