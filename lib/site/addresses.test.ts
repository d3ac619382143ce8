import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs, wildText } from "@/tests/support/arbitraries";
import { locales } from "@/lib/i18n/locales";
import {
  addressOf,
  addresses,
  aliasRedirects,
  folderPathOf,
  folderRewrites,
  isPagePath,
  perRequestPaths,
  publicPathOf,
  translatePath,
} from "./addresses";

const ids = Object.keys(addresses) as (keyof typeof addresses)[];
const redirects = aliasRedirects();

describe.each(ids)("the address of %s", (id) => {
  it.each(locales.flatMap((from) => locales.map((to) => [from, to] as const)))("is found from %s in %s", (from, to) => {
    expect(translatePath(addressOf(id, from), to)).toBe(addressOf(id, to));
  });

  it.each(locales)("in %s needs no escaping, and leads to the one folder of every language", (locale) => {
    const path = addressOf(id, locale);
    expect(path).toMatch(new RegExp(`^/${locale}(/[a-z0-9-]+)*$`));
    const folderPath = `/${locale}/${addresses[id].folder}`.replace(/\/$/, "");
    expect(folderPathOf(path)).toBe(folderPath);
    expect(publicPathOf(folderPath)).toBe(path);
  });
});

it("no two pages share a path, in any language", () => {
  const paths = ids.flatMap((id) => locales.map((locale) => addressOf(id, locale)));
  expect(new Set(paths).size).toBe(paths.length);
});

describe("redirects", () => {
  it.each([
    ["/en/faits", "/en/facts"],
    ["/en/faits/:child", "/en/facts/:child"],
    ["/fr/facts", "/fr/faits"],
    ["/fr/assistant/state", "/fr/assistant/etat"],
    ["/en/assistant/verification", "/en/assistant/check"],
    ["/fr/assistant", "/fr/assistant/projet"],
    ["/en/assistant/suite", "/en/assistant/next"],
  ])("%s leads to %s", (source, destination) => {
    expect(redirects).toContainEqual({ source, destination, permanent: true });
  });

  it("lead to a page at once, from an address that is none and is named once", () => {
    for (const { source, destination } of redirects) {
      expect([source, isPagePath(source)]).toEqual([source, false]);
      expect([destination, isPagePath(destination.replace(":child", "child"))]).toEqual([destination, true]);
    }
    expect(new Set(redirects.map(({ source }) => source)).size).toBe(redirects.length);
  });

  // Next matches them whatever the case: a source that differs from its destination in that alone would be a circle.
  it("never differ from where they lead in capitals alone", () => {
    for (const { source, destination } of redirects) expect(source.toLowerCase()).not.toBe(destination.toLowerCase());
  });
});

it("rewrites lead from pages only, and never onward", () => {
  const rewrites = folderRewrites();
  expect(rewrites).toContainEqual({ source: "/fr/faits", destination: "/fr/facts" });
  expect(rewrites).toContainEqual({ source: "/fr/faits/:child", destination: "/fr/facts/:child" });
  const sources = new Set(rewrites.map(({ source }) => source));
  expect(rewrites.filter(({ destination }) => sources.has(destination))).toEqual([]);
});

it("pages made per request are told from those made at build time", () => {
  expect(perRequestPaths()).toContain("/en/prompts");
  expect(perRequestPaths()).not.toContain("/fr/faits");
  expect(perRequestPaths()).not.toContain("/fr");
  expect(perRequestPaths()).not.toContain("/fr/scenarios");
});

describe("isPagePath", () => {
  it.each(["/fr", "/en/facts", "/fr/faits/memory", "/fr/assistant/etat", "/fr/scenarios/global-cart"])(
    "knows %s",
    (path) => {
      expect(isPagePath(path)).toBe(true);
    },
  );

  it.each([
    "",
    "/",
    "/xx",
    "/fr/",
    "/FR",
    "/fr/facts",
    "/en/faits",
    "/en/faits/memory",
    "/fr/faits/a/b",
    "/fr/scenarios",
    "/fr/scenarios/",
    "/fr/scenarios/a/b",
    "/fr/scenarios/%67lobal-cart",
    "/fr/assistant",
    "/fr/etat",
    "/fr/constructor",
  ])("does not know %j", (path) => {
    expect(isPagePath(path)).toBe(false);
  });
});

describe("translatePath", () => {
  it.each([
    ["/", "fr", "/fr"],
    ["", "en", "/en"],
    ["/fr/", "en", "/en"],
    ["/fr/assistant/etat", "en", "/en/assistant/state"],
    ["/fr/assistant/state", "fr", "/fr/assistant/etat"],
    ["/fr/assistant/nulle-part", "en", "/en/assistant/nulle-part"],
    ["/fr/scenarios/global-cart", "en", "/en/scenarios/global-cart"],
    ["/fr/faits/memory", "en", "/en/facts/memory"],
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

it("a path outside of every language stays as it is", () => {
  expect(publicPathOf("/_not-found")).toBe("/_not-found");
  expect(publicPathOf("/xx/facts")).toBe("/xx/facts");
});
