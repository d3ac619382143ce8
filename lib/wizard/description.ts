import { descriptionKey, draftKey } from "./draft-keys";

/** What was typed into the home page's box; "" where there is none or storage is forbidden. */
export function readDescription(): string {
  return read(descriptionKey) ?? "";
}

/** Keeps what is typed, for a reload or the way back; where storage is forbidden or full it is not kept. */
export function storeDescription(text: string): void {
  try {
    if (text === "") window.localStorage.removeItem(descriptionKey);
    else window.localStorage.setItem(descriptionKey, text);
  } catch {
    // The box still holds it.
  }
}

/**
 * The situation of the stored draft, without the form's code: enough to know whether there is a draft and whether its
 * words are these.
 * @returns "" for a draft without a situation, nothing where there is no draft
 */
export function readStoredSituation(): string | undefined {
  try {
    const stored: unknown = JSON.parse(read(draftKey) ?? "null");
    if (typeof stored !== "object" || stored === null) return undefined;
    const situation: unknown = Reflect.get(stored, "situation");
    return typeof situation === "string" ? situation : "";
  } catch {
    return undefined; // broken JSON is no draft
  }
}

function read(key: string): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}
