import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { presetIds } from "@/content/presets/ids";
import { runs, wildText } from "@/tests/support/arbitraries";
import { stepIds } from "@/lib/answers/steps";
import { defaultLocale, isLocale, type Locale, locales } from "./locales";
import {
  factsPath,
  homePath,
  presetPath,
  resultPath,
  translatePath,
  type WizardPageId,
  wizardPageOf,
  wizardPath,
  wizardSubmitPath,
} from "./routes";

const pages: WizardPageId[] = [...stepIds, "check"];
const routes: [name: string, pathOf: (locale: Locale) => string][] = [
  ["home", homePath],
  ["result", resultPath],
  ["facts", factsPath],
  ["where forms are sent", wizardSubmitPath],
  ...pages.map((page): [string, (locale: Locale) => string] => [
    `wizard ${page}`,
    (locale) => wizardPath(locale, page),
  ]),
  ...presetIds.map((id): [string, (locale: Locale) => string] => [`preset ${id}`, (locale) => presetPath(locale, id)]),
];

describe.each(routes)("the route of %s", (_, pathOf) => {
  it.each(locales.flatMap((from) => locales.map((to) => [from, to] as const)))("is found from %s in %s", (from, to) => {
    expect(translatePath(pathOf(from), to)).toBe(pathOf(to));
  });

  it("begins with its locale and needs no escaping", () => {
    for (const locale of locales) expect(pathOf(locale)).toMatch(new RegExp(`^/${locale}(/[a-z0-9-]+)*$`));
  });
});

it("no two routes share a path", () => {
  const paths = routes.flatMap(([, pathOf]) => locales.map(pathOf));
  expect(new Set(paths).size).toBe(paths.length);
});

describe("translatePath", () => {
  it.each([
    ["/", "fr", "/fr"],
    ["", "en", "/en"],
    ["/fr/", "en", "/en"],
    ["/fr/assistant/etat", "en", "/en/assistant/state"],
    ["/fr/assistant/state", "fr", "/fr/assistant/etat"],
    ["/fr/assistant/nulle-part", "en", "/en/assistant/nulle-part"],
    ["/fr/inconnu/a/b", "en", "/en/inconnu/a/b"],
    ["/fr/constructor/toString", "en", "/en/constructor/toString"],
  ] as const)("%j in %s → %j", (path, locale, translated) => {
    expect(translatePath(path, locale)).toBe(translated);
  });

  it("leads from any path to one of the locale's, and stays there", () => {
    fc.assert(
      fc.property(wildText, fc.constantFrom(...locales), (path, locale) => {
        const translated = translatePath(path, locale);
        expect(translated.split("/")[1]).toBe(locale);
        expect(translatePath(translated, locale)).toBe(translated);
      }),
      runs(200),
    );
  });
});

describe("wizardPageOf", () => {
  it.each(
    pages.flatMap((page) => locales.map((locale) => [wizardPath(locale, page).split("/").at(-1) ?? "", page] as const)),
  )("%s → %s", (slug, page) => {
    expect(wizardPageOf(slug)).toBe(page);
  });

  it.each(["", "suite", "ETAT", "constructor", "__proto__"])("knows no page %j", (slug) => {
    expect(wizardPageOf(slug)).toBeUndefined();
  });
});

it("tells locales from anything else", () => {
  expect(defaultLocale).toBe("fr");
  expect(locales.every(isLocale)).toBe(true);
  for (const other of ["", "FR", "de", "fr-FR", null, undefined, 0, ["fr"], {}]) expect(isLocale(other)).toBe(false);
});
