import { expect, it } from "vitest";
import { loadArticle } from "@/lib/content/article";
import { locales } from "@/lib/i18n/locales";
import { articleText } from "./article-text";

/** What readers are told nothing by: ids, dates and marks of confidence, figures that a text repeats. */
const notText = ["id", "confidence", "dateKind", "firstPublished", "updatedOn", "value", "outOf"];

/** Labels of what only the page has: columns and lists of its own. */
const ofThePage = ["introduction", "variables", "ratings", "published", "updated", "dateRead"];

function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    notText.includes(key) || ofThePage.includes(key) ? [] : textsOf(inner),
  );
}

it.each(locales)("the article in %s says all that the content does", (locale) => {
  const text = articleText(locale);
  const { introduction, ...article } = loadArticle(locale);
  const missing = [...introduction, ...textsOf(article)].filter((each) => !text.includes(each));
  expect(missing).toEqual([]);
  expect(text.match(/^# /gm)).toHaveLength(1);
  expect(text).not.toMatch(/undefined|\[object/);
});
