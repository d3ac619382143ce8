import { choiceLabels as labels } from "@/lib/content/choices";
import type { Locale } from "@/lib/i18n/locales";

export type ChoiceList = keyof typeof labels;

/**
 * What a choice is called in running text: "panier", "JVM", never lower-cased by code. Server side and in the builder: islands receive the labels they show.
 * @returns the label, or the id itself if the list has no such id
 * @example choiceLabel("needs", "websockets", "fr") // "WebSockets"
 */
export function choiceLabel(list: ChoiceList, id: string, locale: Locale): string {
  const known: Record<string, Record<Locale, string>> = labels[list];
  return known[id]?.[locale] ?? id;
}
