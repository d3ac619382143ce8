import { describe, expect, it } from "vitest";
import { presetIds } from "@/content/presets/ids";
import { locales } from "@/lib/i18n/locales";
import { presetPath, resultPath } from "@/lib/site/routes";
import { isSiteAction, presetOfPath, publicUrl, siteActions } from "./actions";

it("counts these actions and nothing else", () => {
  expect(siteActions.every(isSiteAction)).toBe(true);
  for (const other of ["", "copy", "COPY-PRO", "copy-pro ", "my words", null, {}, ["copy-pro"]])
    expect(isSiteAction(other)).toBe(false);
});

describe("presetOfPath", () => {
  it.each(presetIds.flatMap((id) => locales.map((locale) => [presetPath(locale, id), id] as const)))(
    "%s → %s",
    (path, id) => {
      expect(presetOfPath(path)).toBe(id);
    },
  );

  it.each(["/", resultPath("fr"), "/fr/scenarios/nowhere", "/fr/scenarios/global-cart/x", "global-cart"])(
    "has none for %s",
    (path) => {
      expect(presetOfPath(path)).toBeUndefined();
    },
  );
});

it.each([
  ["https://site.example/fr/prompts?d=news&at=secret#hc=secret", "https://site.example/fr/prompts"],
  ["https://site.example/fr#at=secret?x", "https://site.example/fr"],
  ["https://site.example/fr", "https://site.example/fr"],
  ["", ""],
])("publishes %s as %s", (url, shown) => {
  expect(publicUrl(url)).toBe(shown);
});
