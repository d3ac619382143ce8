import { describe, expect, it } from "vitest";
import labels from "@/content/choices/suggestions.json";
import { locales } from "@/lib/i18n/locales";
import { canonicalChoice, formatChoice, isSuggestion, suggestions, type SuggestionList } from "./choices";
import { choiceLabel } from "./labels";

const lists = Object.keys(suggestions) as SuggestionList[];
const every = lists.flatMap((list) => suggestions[list].map((id) => [list, id] as const));

it("has a label in every language for each suggestion, and no others", () => {
  for (const list of lists) expect(Object.keys(labels[list])).toEqual([...suggestions[list]]);
  for (const [list, id] of every) for (const locale of locales) expect(formatChoice(list, id, locale)).not.toBe(id);
});

it.each(every)("recognises %s %s by its id and by its label in any language and case", (list, id) => {
  expect(isSuggestion(list, id)).toBe(true);
  expect(canonicalChoice(list, id)).toBe(id);
  for (const locale of locales) {
    expect(canonicalChoice(list, formatChoice(list, id, locale))).toBe(id);
    expect(canonicalChoice(list, formatChoice(list, id, locale).toUpperCase())).toBe(id);
  }
});

describe.each(["constructor", "__proto__", "toString", "des mots", "🚀"])("own words %j", (text) => {
  it("stay as they are", () => {
    for (const list of lists) {
      expect(isSuggestion(list, text)).toBe(false);
      expect(canonicalChoice(list, text)).toBe(text);
      for (const locale of locales) expect(formatChoice(list, text, locale)).toBe(text);
    }
    expect(choiceLabel("needs", text, "fr")).toBe(text);
  });
});

it("has nothing to recognise in no text", () => {
  expect(canonicalChoice("roles", undefined)).toBeUndefined();
  expect(canonicalChoice("roles", "")).toBeUndefined();
});
