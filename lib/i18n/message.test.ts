import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nastyTexts, runs, wildText } from "@/tests/support/arbitraries";
import { locales } from "./locales";
import { formatList, formatMessage, formatNumber, formatPlural, holdsList } from "./message";

describe("formatMessage", () => {
  it.each([
    ["", {}, ""],
    ["Étape {step} sur {total}", { step: 2, total: 6 }, "Étape 2 sur 6"],
    ["{a}{a}", { a: "x" }, "xx"],
    ["{count} {b}", { count: 0, b: "" }, "0 "],
    ["not ours: { a } {} {1} {a", { a: "x" }, "not ours: { a } {} {1} {a"],
  ])("%j with %j → %j", (message, values, text) => {
    expect(formatMessage(message, values)).toBe(text);
  });

  it.each(["no value: {a}", "{toString}", "{constructor}"])(
    "throws on %j: a placeholder without a value",
    (message) => {
      expect(() => formatMessage(message, {})).toThrow(message.slice(message.indexOf("{")));
    },
  );

  it("never reads a value as a message or a pattern", () => {
    for (const text of nastyTexts) expect(formatMessage("<{a}|{b}>", { a: text, b: "{a}" })).toBe(`<${text}|{a}>`);
    fc.assert(
      fc.property(wildText, wildText, (a, b) => {
        expect(formatMessage("1{a}2{b}3", { a, b })).toBe(`1${a}2${b}3`);
      }),
      runs(200),
    );
  });
});

describe("formatPlural", () => {
  const fr = { one: "{count} réponse", other: "{count} réponses" };
  const en = { one: "{count} answer", other: "{count} answers" };

  it.each([
    ["fr", fr, 0, "0 réponse"],
    ["fr", fr, 1, "1 réponse"],
    ["fr", fr, 2, "2 réponses"],
    ["fr", fr, 1_234, "1\u202F234 réponses"],
    ["fr", fr, 1_000_000, "1\u202F000\u202F000 réponses"],
    ["en", en, 0, "0 answers"],
    ["en", en, 1, "1 answer"],
    ["en", en, 2, "2 answers"],
    ["en", en, 1_234, "1,234 answers"],
    ["en", { other: "{count}" }, 1, "1"],
  ] as const)("%s %j with %d → %j", (locale, message, count, text) => {
    expect(formatPlural(locale, message, count)).toBe(text);
  });

  it("fills other values too", () => {
    expect(formatPlural("en", { one: "{count} in {path}", other: "" }, 1, { path: "state.0" })).toBe("1 in state.0");
  });
});

it.each([
  ["fr", 16_000, 0, "16\u202F000"],
  ["fr", 0.5, 1, "0,5"],
  ["en", 16_000, 0, "16,000"],
  ["en", 0.25, 1, "0.3"],
] as const)("writes numbers in %s: %d to %d digits", (locale, value, digits, text) => {
  expect(formatNumber(locale, value, digits)).toBe(text);
});

it.each(locales)("writes whole numbers as Intl does in %s", (locale) => {
  const intl = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  for (const value of [0, 0.4, 999, 999.5, 1_000, 1e6, 123_456_789, -1, -12_345, Number.MAX_SAFE_INTEGER, Infinity])
    expect(formatNumber(locale, value), String(value)).toBe(intl.format(value));
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e12, noNaN: true }), (value) => {
      expect(formatNumber(locale, value)).toBe(intl.format(value));
    }),
  );
});

it.each([
  ["cache HTTP et revalidation", true],
  ["native modules or a JVM", true],
  ["WebSockets", false],
  ["Trinité-et-Tobago", false],
])("%s: holds a list, %s", (name, holds) => expect(holdsList(name)).toBe(holds));

describe("formatList", () => {
  it.each(
    locales.flatMap((locale) => (["conjunction", "disjunction"] as const).map((type) => [locale, type] as const)),
  )("joins as Intl does: %s, %s", (locale, type) => {
    // British, as our English is: no comma before the last.
    const intl = new Intl.ListFormat(locale === "en" ? "en-GB" : locale, { type });
    for (const items of [[], ["A"], ["A", "B"], ["A", "B", "C"], ["A", "B", "C", "D"]])
      expect(formatList(locale, items, type)).toBe(intl.format(items));
  });

  it.each([
    ["fr", [], "conjunction", ""],
    ["fr", ["A"], "conjunction", "A"],
    ["fr", ["A", "B"], "conjunction", "A et B"],
    ["fr", ["A", "B", "C"], "conjunction", "A, B et C"],
    ["fr", ["A", "B", "C"], "disjunction", "A, B ou C"],
    ["en", ["A", "B"], "conjunction", "A and B"],
    ["en", ["A", "B", "C"], "conjunction", "A, B and C"],
    ["en", ["A", "B", "C"], "disjunction", "A, B or C"],
  ] as const)("%s %j %s → %j", (locale, items, type, text) => {
    expect(formatList(locale, items, type)).toBe(text);
  });

  it("keeps every item as it is", () => {
    fc.assert(
      fc.property(
        fc.array(wildText, { maxLength: 6 }),
        fc.constantFrom("fr" as const, "en" as const),
        (items, locale) => {
          let rest = formatList(locale, items);
          for (const item of items) {
            expect(rest).toContain(item);
            rest = rest.slice(rest.indexOf(item) + item.length);
          }
        },
      ),
      runs(100),
    );
  });
});
