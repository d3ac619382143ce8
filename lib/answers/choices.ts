import { suggestionLabels as labels } from "@/lib/content/suggestions";
import { ciCdIds, iacIds, roleIds } from "@/content/choices/ids";
import type { Locale } from "@/lib/i18n/locales";
import { remembered } from "@/lib/remembered";

/** Lists that suggest: the answer is one of their ids or the reader's own words. */
export const suggestions = { roles: roleIds, ciCd: ciCdIds, iac: iacIds, goals: ["none"] } as const;
export type SuggestionList = keyof typeof suggestions;

/**
 * Recognises a suggestion by its id or by its label in any language, so that picking it and typing it are one answer.
 * @returns the id, or the text itself when it is the reader's own
 * @example canonicalChoice("ciCd", "github actions") // "github-actions"
 */
export function canonicalChoice(list: SuggestionList, text: string | undefined): string | undefined {
  if (!text) return undefined;
  return idsByName(list).get(text.toLowerCase()) ?? text;
}

const idsByName = remembered((list: SuggestionList) => {
  const ids = new Map<string, string>();
  for (const [id, label] of Object.entries(labels[list]))
    for (const name of [id, ...Object.values(label)]) if (!ids.has(name.toLowerCase())) ids.set(name.toLowerCase(), id);
  return ids;
});

/** Tells a suggestion's id from the reader's own words. */
export function isSuggestion(list: SuggestionList, text: string): boolean {
  return suggestions[list].some((id) => id === text);
}

/** The label of a suggestion, or the reader's own words unchanged. */
export function formatChoice(list: SuggestionList, text: string, locale: Locale): string {
  const known: Record<string, Record<Locale, string>> = labels[list];
  return known[text]?.[locale] ?? text;
}
