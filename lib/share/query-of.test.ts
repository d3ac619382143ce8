import fc from "fast-check";
import { expect, it } from "vitest";
import { runs, validAnswers, wildText } from "@/tests/support/arbitraries";
import { decodeAnswers, encodeAnswers } from "./codec";
import { queryOf } from "./query-of";

it.each([
  [{}, ""],
  [{ d: "news", r: ["paris", "tokyo"] }, "d=news&r=paris&r=tokyo"],
  [{ d: undefined, at: "a b&c=d+é" }, "at=a+b%26c%3Dd%2B%C3%A9"],
])("%j → %s", (parameters, query) => {
  expect(queryOf(parameters)).toBe(query);
});

it("writes what URLSearchParams read, for any values", () => {
  fc.assert(
    fc.property(fc.dictionary(wildText, wildText), (parameters) => {
      const wellFormed = Object.entries(parameters).map(([name, value]) => [name.toWellFormed(), value.toWellFormed()]);
      expect([...new URLSearchParams(queryOf(parameters))]).toEqual(wellFormed);
    }),
    runs(200),
  );
});

it("keeps a link's answers", () => {
  fc.assert(
    fc.property(validAnswers, (answers) => {
      const { query } = encodeAnswers(answers);
      expect(decodeAnswers(queryOf(Object.fromEntries(new URLSearchParams(query))))).toEqual(decodeAnswers(query));
    }),
    runs(100),
  );
});
