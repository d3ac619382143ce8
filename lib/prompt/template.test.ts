import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nastyTexts, runs, wildText } from "@/tests/support/arbitraries";
import { chosen, fill, joinSegments, list, ours, typed, unknown } from "./template";

const textOf = (segments: { text: string }[]) => segments.map(({ text }) => text).join("");

describe("fill", () => {
  it("puts values in place and keeps where they come from", () => {
    expect(fill("Tu es {role}, {n} ans.", { role: typed("expertRole", "CTO"), n: "3" })).toEqual([
      ours("Tu es "),
      typed("expertRole", "CTO"),
      ours(", "),
      ours("3"),
      ours(" ans."),
    ]);
  });

  it.each([
    ["", ""],
    ["{a}", "A"],
    ["{a}{a}", "AA"],
    ["{a} { a } {} {1} {a", "A { a } {} {1} {a"],
  ])("%j → %j", (sentence, text) => {
    expect(textOf(fill(sentence, { a: "A" }))).toBe(text);
  });

  it("places a list of segments, and nothing for an empty one", () => {
    expect(fill("{a}.", { a: [chosen("x", "1"), chosen("x", "2")] })).toEqual([
      chosen("x", "1"),
      chosen("x", "2"),
      ours("."),
    ]);
    expect(fill("{a}.", { a: [] })).toEqual([ours(".")]);
    expect(fill("{a}.", { a: "" })).toEqual([ours(".")]);
  });

  it("throws on a placeholder without a value", () => {
    expect(() => fill("Tu es {role}.", { rôle: "CTO" })).toThrow("{role}");
  });

  it("never reads a value as a sentence", () => {
    for (const text of nastyTexts) {
      expect(fill("<{a}|{b}>", { a: typed("a", text), b: "{a}" })).toEqual([
        ours("<"),
        typed("a", text),
        ours("|"),
        ours("{a}"),
        ours(">"),
      ]);
    }
    fc.assert(
      fc.property(wildText, wildText, (a, b) => {
        expect(textOf(fill("1{a}2{b}3", { a: typed("a", a), b: unknown("b", b) }))).toBe(`1${a}2${b}3`);
      }),
      runs(200),
    );
  });
});

it.each([
  [[], ""],
  [["A"], "A"],
  [["A", "B"], "A et B"],
  [["A", "B", "C"], "A, B et C"],
])("joins %j as %j", (items, text) => {
  expect(
    textOf(
      joinSegments(
        items.map((item) => ours(item)),
        " et ",
      ),
    ),
  ).toBe(text);
});

it("makes no list of nothing", () => {
  expect(list([])).toEqual([]);
  expect(list([{ segments: [ours("a")] }])).toHaveLength(1);
});
