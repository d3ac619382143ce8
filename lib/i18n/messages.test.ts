/// <reference types="vite/types/importMeta.d.ts" />
import { describe, expect, it } from "vitest";
import { typographyFaults } from "@/tests/support/typography-faults";
import { locales } from "./locales";
import { formatMessage } from "./message";
import { loadMessages } from "./messages";

/** Every file of sentences, so that a new one is checked without being named here. */
const files = import.meta.glob<{ default: Record<string, unknown> }>(
  ["/content/messages/**/*.json", "/content/prompts/*.json"],
  { eager: true },
);
const contentOf = (path: string) => files[path]?.default;
const english = Object.keys(files).filter((path) => /(\/en\/|\/en\.)/.test(path));
const mixed = Object.keys(files).filter((path) => !/\/(fr|en)[/.]/.test(path));

/** Every text with its path. */
function textsOf(value: unknown, path: string[] = []): [path: string, text: string][] {
  if (typeof value === "string") return [[path.join("."), value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => textsOf(item, [...path, key]));
}
const placeholdersOf = (text: string) => [...text.matchAll(/\{[^}]*\}/g)].map(([name]) => name).sort();
/** Code, addresses and HTTP headers, which follow their own rules. */
const notProse = /`[^`]*`|https?:\/\/\S+|[A-Z][a-z]+(?:-[A-Z][a-z]+)+: [a-z/]+/g;
const isPlural = (value: unknown): value is Record<string, string> =>
  typeof value === "object" && value !== null && "other" in value && "one" in value;

/** The shape of a file: its keys, with plurals and texts told apart. Plural categories differ by language. */
function shapeOf(value: unknown): unknown {
  if (isPlural(value)) return "plural";
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shapeOf(item)]));
  return typeof value;
}
function pluralsOf(value: unknown, path: string[] = []): [path: string, forms: Record<string, string>][] {
  if (typeof value !== "object" || value === null) return [];
  if (isPlural(value)) return [[path.join("."), value]];
  return Object.entries(value).flatMap(([key, item]) => pluralsOf(item, [...path, key]));
}

it("finds the files", () => {
  expect(english.length).toBeGreaterThanOrEqual(4);
  expect(mixed).toContain("/content/messages/problems.json");
  expect(Object.keys(files)).toHaveLength(english.length * locales.length + mixed.length);
});

describe.each(english)("%s", (path) => {
  const french = path.replace(/\/en([/.])/, "/fr$1");
  const [en, fr] = [contentOf(path), contentOf(french)];

  it("has the same keys in French, in the same order", () => {
    expect(JSON.stringify(shapeOf(fr))).toBe(JSON.stringify(shapeOf(en)));
  });

  it("has the same placeholders in French, well written", () => {
    const translated = new Map(textsOf(fr));
    for (const [key, text] of textsOf(en)) {
      const names = placeholdersOf(text);
      for (const name of names) expect(name, key).toMatch(/^\{[a-zA-Z]+\}$/);
      const other = translated.get(key);
      if (other !== undefined) expect(placeholdersOf(other), key).toEqual(names);
    }
  });

  it("has the plural forms of each language", () => {
    for (const [language, content] of [
      ["fr", fr],
      ["en", en],
    ] as const) {
      const known = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
      for (const [key, forms] of pluralsOf(content)) {
        for (const form of Object.keys(forms)) expect(known, key).toContain(form);
        expect(typeof forms.other, key).toBe("string");
      }
    }
  });

  it("has no empty text and no markup", () => {
    for (const [key, text] of [...textsOf(en), ...textsOf(fr)]) {
      expect(text, key).not.toBe("");
      // "p95 < 100 ms" is no markup.
      expect(text.replaceAll(" < ", ""), key).not.toMatch(
        /[<>]|undefined|\[object|TODO|FIXME|\p{Extended_Pictographic}/u,
      );
    }
  });

  it("follows each language's typography", () => {
    // Pieces of a sentence begin or end with the space that joins them.
    const isPiece = (fault: string) =>
      fault.endsWith("space at an end or doubled") && (path.startsWith("/content/prompts/") || /Prefix:/.test(fault));
    const prose = (content: unknown) =>
      Object.fromEntries(textsOf(content).map(([key, text]) => [key, text.replaceAll(notProse, "x")]));
    const faults = typographyFaults({ fr: prose(fr), en: prose(en) }).filter((fault) => !isPiece(fault));
    expect(faults).toEqual([]);
  });
});

describe.each(mixed)("%s", (path) => {
  it("has each text in every language, with the same placeholders", () => {
    for (const [key, texts] of Object.entries(contentOf(path) ?? {})) {
      expect(Object.keys(texts as object).sort(), key).toEqual([...locales].sort());
      const [one, two] = textsOf(texts).map(([, text]) => placeholdersOf(text));
      expect(one, key).toEqual(two);
    }
  });

  it("follows each language's typography", () => {
    const prose = Object.fromEntries(
      Object.entries(contentOf(path) ?? {}).map(([key, texts]) => [
        key,
        Object.fromEntries(textsOf(texts).map(([language, text]) => [language, text.replaceAll(notProse, "x")])),
      ]),
    );
    expect(typographyFaults(prose)).toEqual([]);
  });
});

it("loads each part in each language", () => {
  for (const part of ["site", "wizard", "result"] as const) {
    for (const locale of locales)
      expect(loadMessages(locale, part)).toEqual(
        expect.objectContaining(contentOf(`/content/messages/${locale}/${part}.json`)),
      );
  }
  expect(formatMessage(loadMessages("en", "result").copySectionOf, { part: "Role" })).toBe("Copy this part: Role");
});
