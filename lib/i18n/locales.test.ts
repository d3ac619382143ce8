import { expect, it } from "vitest";
import { defaultLocale, isLocale, locales } from "./locales";

it("tells locales from anything else", () => {
  expect(defaultLocale).toBe("fr");
  expect(locales.every(isLocale)).toBe(true);
  for (const other of ["", "FR", "de", "fr-FR", null, undefined, 0, ["fr"], {}]) expect(isLocale(other)).toBe(false);
});
