import { expect, it } from "vitest";
import { formatDate } from "./dates";

it.each([
  ["2026-02-13", "fr", "13 février 2026"],
  ["2026-02-13", "en", "13 February 2026"],
  ["2026-02", "fr", "février 2026"],
  ["2026-02", "en", "February 2026"],
  ["2026", "fr", "2026"],
  ["2026-01-01", "en", "1 January 2026"],
  ["2026-12-31", "fr", "31 décembre 2026"],
  ["", "fr", ""],
  ["hier", "fr", "hier"],
  ["2026-2-3", "en", "2026-2-3"],
  ["2026-02-13T10:00", "en", "2026-02-13T10:00"],
] as const)("%j in %s → %j", (date, locale, text) => {
  expect(formatDate(date, locale)).toBe(text);
});
