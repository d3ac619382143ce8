import { expect, it } from "vitest";
import { factThemes, themeOfAttribute } from "@/lib/content/fact-themes";
import { allFacts, allPlatforms, allStores } from "@/lib/content/knowledge";
import { attributeShelfLifeMonths } from "@/lib/content/knowledge-schema";
import { locales } from "@/lib/i18n/locales";
import { factPageText } from "@/lib/markdown/fact-page-text";
import { typographyFaults } from "@/tests/support/typography-faults";
import { factsByProduct, factsByTheme, isLessCertain, isOf, isToRecheck } from "./group-facts";
import { subjectTexts } from "./subject-texts";
import { factSubjectIds } from "./subjects";

it("every attribute stands in exactly one theme, and no page has the address of another", () => {
  const attributes = factThemes.flatMap((theme) => theme.attributes);
  expect(attributes.toSorted()).toEqual(Object.keys(attributeShelfLifeMonths).toSorted());
  expect(new Set(factSubjectIds).size).toBe(factSubjectIds.length);
  expect(factSubjectIds.filter((id) => !/^[a-z0-9-]+$/.test(id))).toEqual([]);
  expect(typographyFaults(factThemes.map(({ title }) => title))).toEqual([]);
  expect(themeOfAttribute("constructor")).toBeUndefined();
});

it("every fact stands once on its product's page and once on its theme's", () => {
  const ids = allFacts().map(({ id }) => id);
  const onProducts = [...allPlatforms, ...allStores].flatMap((product) =>
    factsByTheme(product).flatMap(({ facts }) => facts.map(({ id }) => id)),
  );
  const onThemes = factThemes.flatMap((theme) =>
    factsByProduct(isOf(theme)).flatMap(({ facts }) => facts.map(({ id }) => id)),
  );
  expect(onProducts.toSorted()).toEqual(ids.toSorted());
  expect(onThemes.toSorted()).toEqual(ids.toSorted());
});

it("tells facts to be re-checked and less certain ones from the others", () => {
  const source = {
    url: "https://a.example/b",
    checkedOn: "2026-01-01",
    dateKind: "document",
    confidence: "high",
  } as const;
  const fact = { id: "a.memory", attribute: "memory", value: 1, text: { fr: "a", en: "a" }, source } as const;
  expect([isToRecheck(fact), isLessCertain(fact)]).toEqual([new Date().toISOString() >= "2027-01-01", false]);
  expect(isToRecheck({ ...fact, source: { ...source, checkedOn: "2024" } })).toBe(true);
  expect(isLessCertain({ ...fact, promptable: false })).toBe(true);
  expect(isLessCertain({ ...fact, source: { ...source, confidence: "medium" } })).toBe(true);
});

it.each(locales)("every page has texts and Markdown in %s, and the facts of its subject", (locale) => {
  for (const subject of factSubjectIds) {
    const { title, heading, lead } = subjectTexts(subject, locale);
    expect(
      [title, heading, lead].filter((text) => text === "" || /[{}]/.test(text)),
      subject,
    ).toEqual([]);
    expect(factPageText(subject, locale), subject).toMatch(new RegExp(`^# .+\n\n.+\n\n`));
  }
  expect(factPageText("cloudflare-kv", locale)).toContain("https://developers.cloudflare.com/kv/");
  expect(factPageText("memory", locale)).toContain("## Cloudflare Workers\n");
  expect(() => subjectTexts("nowhere", locale)).toThrow("nowhere");
});
