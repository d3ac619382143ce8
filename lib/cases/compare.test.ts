import { describe, expect, it } from "vitest";
import type { Draft } from "@/lib/answers/answers";
import { stepIds } from "@/lib/answers/steps";
import { presetAnswers } from "@/lib/content/presets";
import { loadMessages } from "@/lib/i18n/messages";
import { presentPrompts } from "@/lib/prompt/present";
import { questionsOf } from "@/lib/wizard/questions";
import { understand } from "@/lib/wizard/understood";
import { compareSides } from "./compare";
import { linesThatDiffer } from "./prompt-lines";

const { check, fields } = loadMessages("en", "wizard");
const words = { line: check.line, consistency: fields.consistency.label, writes: fields.writes.label };
const questions = Object.fromEntries(stepIds.map((step) => [step, questionsOf(step, "en")]));
const side = (draft: Draft) => ({
  draft,
  understood: understand(draft, "en", words),
  presented: presentPrompts(draft, "en"),
});
const compare = (a: Draft, b: Draft) => compareSides(side(a), side(b), { locale: "en", questions, check });

const cart: Draft = presetAnswers("global-cart", "en");

describe("two cases", () => {
  it("with the same answers differ in nothing", () => {
    const { answers, sameAnswers, tensions, facts, sameFacts, lines } = compare(cart, cart);
    expect([answers, facts, lines]).toEqual([[], [], []]);
    expect(sameAnswers).toBeGreaterThan(5);
    expect(sameFacts).toBeGreaterThan(5);
    expect(tensions.every(({ holder }) => holder === "both")).toBe(true);
  });

  it("differ in what one answer changes: itself, tensions, facts, lines, from either side", () => {
    const eu: Draft = { ...cart, residency: "eu", regulations: ["rgpd"] };
    const { answers, tensions, lines } = compare(cart, eu);
    expect(answers.map(({ label }) => label)).toContain(fields.residency.label);
    expect(tensions.some(({ holder }) => holder !== "both")).toBe(true);
    expect(lines.length).toBeGreaterThan(0);
    const back = compare(eu, cart);
    expect(back.answers).toEqual(answers.map(({ label, a, b }) => ({ label, a: b, b: a })));
    const turned = { a: "b", b: "a", both: "both" } as const;
    expect(new Set(back.tensions.map(({ id, holder }) => `${id} ${holder}`))).toEqual(
      new Set(tensions.map(({ id, holder }) => `${id} ${turned[holder]}`)),
    );
  });

  it("show what was recognised in words as an answer, and nobody's default", () => {
    const { answers } = compare({ situation: "Our shoppers in Tokyo wait for the cart." }, {});
    expect(answers.find(({ label }) => label === fields.places.label)).toMatchObject({ a: ["Tokyo"], b: [] });
    expect(answers.map(({ label }) => label)).not.toContain(fields.answerLength.label);
  });
});

describe("lines", () => {
  it.each([
    ["# A\nx\ny", "# A\nx\ny", []],
    ["# A\nx", "# A\nz", [["A", "a:x b:z"]]],
    [
      "# A\nx\n# B\ny",
      "# A\n# B\ny\nz",
      [
        ["A", "a:x"],
        ["B", "b:z"],
      ],
    ],
    ["- F1 one\n- F2 two", "- F1 two", [["", "a:- F1 one"]]],
    ["x\ny\nx", "y\nx\nx", [["", "a:x b:x"]]],
    ["", "x", [["", "b:x"]]],
  ])("%j and %j", (a, b, expected) => {
    const found = linesThatDiffer(a, b).map(({ heading, lines }) => [
      heading,
      lines.map(({ side: where, text }) => `${where}:${text}`).join(" "),
    ]);
    if (a.startsWith("x\ny"))
      expect(
        found
          .flat()
          .join(" ")
          .match(/[ab]:x/g),
      ).toHaveLength(2);
    else expect(found).toEqual(expected);
  });
});
