import type { Draft } from "@/lib/answers/answers";
import { cleanText } from "@/lib/answers/text";

/** Most cases that are kept; a case that was deleted comes back all the same. */
export const mostCases = 50;

/** Longest name, in UTF-16 code units. */
export const nameLimit = 80;

/** A case of the reader's: answers under a name. */
export type SavedCase = {
  id: string;
  name: string;
  /** The answers as links carry them, with "?" and "#": links of every version are read for ever. */
  link: string;
  /** When it was last opened, ISO 8601 in UTC. */
  openedAt: string;
};

/** What the browser's storage holds: the cases, and entries that could not be read, which stay as they are. */
export type StoredCases = { cases: SavedCase[]; unread: unknown[] };

/**
 * A name as it is kept: cleaned, on one line, at most 80 characters.
 * @returns nothing where only blanks were given
 */
export function cleanName(name: string): string | undefined {
  return cleanText(name).text.slice(0, nameLimit).trim() || undefined;
}

/**
 * The name of a case that its reader did not name: its title, else the beginning of what was said.
 * @param otherwise where nothing was said in words
 */
export function nameOf({ title, situation, appType, useCase }: Draft, otherwise: string): string {
  const words = cleanText(title ?? appType ?? situation ?? useCase ?? "").text;
  if (words.length <= nameLimit) return words || otherwise;
  const cut = words.slice(0, nameLimit - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 20)).trimEnd()}…`;
}

/**
 * The same name, numbered where it is taken.
 * @example freeName("Panier", [{ name: "Panier", … }]) // "Panier (2)"
 */
export function freeName(name: string, cases: readonly Pick<SavedCase, "name">[]): string {
  const taken = new Set(cases.map((each) => each.name));
  if (!taken.has(name)) return name;
  for (let number = 2; ; number += 1) {
    const mark = ` (${number})`;
    const numbered = `${name.slice(0, nameLimit - mark.length)}${mark}`;
    if (!taken.has(numbered)) return numbered;
  }
}
