import { isRecord } from "@/lib/answers/version-1";
import type { StorageFailure } from "@/lib/wizard/draft";
import { cleanName, type SavedCase, type StoredCases } from "./case";
import { casesKey } from "./case-keys";

/** Which case this tab opened or kept last, in the tab's own storage. */
const openCaseKey = "architecte-edge:case:v1";

/**
 * Reads what is stored. What cannot be read is among `unread`, never dropped.
 * @returns nothing at all where storage is forbidden; never throws
 */
export function loadCases(): StoredCases {
  try {
    return parseCases(window.localStorage.getItem(casesKey));
  } catch {
    return { cases: [], unread: [] }; // forbidden: the first write says so
  }
}

/**
 * Keeps the cases.
 * @returns why they could not be kept, or nothing when they were
 */
export function storeCases({ cases, unread }: StoredCases): StorageFailure | undefined {
  try {
    if (cases.length + unread.length === 0) window.localStorage.removeItem(casesKey);
    else
      window.localStorage.setItem(
        casesKey,
        JSON.stringify({ version: 1, cases, ...(unread.length > 0 && { unread }) }),
      );
    return undefined;
  } catch (error) {
    return error instanceof DOMException && error.name === "QuotaExceededError" ? "full" : "forbidden";
  }
}

/** Reads the stored text. @param text null where nothing is stored */
export function parseCases(text: string | null): StoredCases {
  if (text === null) return { cases: [], unread: [] };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { cases: [], unread: [text] };
  }
  if (!isRecord(json) || !Array.isArray(json.cases)) return { cases: [], unread: [json] };
  const cases: SavedCase[] = [];
  const unread: unknown[] = Array.isArray(json.unread) ? [...(json.unread as unknown[])] : [];
  for (const entry of json.cases as unknown[]) {
    const read = readCase(entry);
    if (read && cases.every(({ id }) => id !== read.id)) cases.push(read);
    else unread.push(entry);
  }
  return { cases, unread };
}

function readCase(entry: unknown): SavedCase | undefined {
  if (!isRecord(entry)) return undefined;
  const { id, name, link, openedAt } = entry;
  if (typeof id !== "string" || typeof name !== "string" || typeof link !== "string" || typeof openedAt !== "string")
    return undefined;
  const cleaned = cleanName(name);
  return id !== "" && cleaned && link.startsWith("?") ? { id, name: cleaned, link, openedAt } : undefined;
}

/** Whether a link's answers are among the kept cases. @param link as a case has it */
export function isKeptCase(link: string): boolean {
  return loadCases().cases.some((each) => each.link === link);
}

/** Remembers for this tab which case is at hand. */
export function markOpenCase(id: string): void {
  try {
    window.sessionStorage.setItem(openCaseKey, id);
  } catch {
    // Forbidden: the case is then not offered to be replaced, only to be kept anew.
  }
}

/** The case that this tab has at hand, as it is stored now. */
export function readOpenCase(): SavedCase | undefined {
  try {
    const id = window.sessionStorage.getItem(openCaseKey);
    return id === null ? undefined : loadCases().cases.find((each) => each.id === id);
  } catch {
    return undefined;
  }
}
