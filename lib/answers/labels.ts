import { choiceLabels as labels } from "@/lib/content/choices";
import { inEveryLocale, type Locale } from "@/lib/i18n/locales";
import type { FieldName } from "./fields";

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

/** What an answer is called in a sentence about it, by its field; an answer without a name fails the typecheck. */
const names: Record<FieldName | "version", Record<Locale, string>> = labels.fields;

/** The same in each language. */
export const fieldNames = inEveryLocale(
  (locale) =>
    Object.fromEntries(Object.entries(names).map(([field, name]) => [field, name[locale]])) as Record<
      keyof typeof names,
      string
    >, // every field, as mapped
);
