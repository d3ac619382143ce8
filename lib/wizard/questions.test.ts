import { describe, expect, test } from "vitest";
import { stateFieldEntries, stepIds } from "@/lib/answers/fields";
import { locales } from "@/lib/i18n/locales";
import { controlsOfStep } from "./controls";
import { type Question, questionsOf } from "./questions";

const optionsOf = (question: Question) => {
  if (question.kind === "radios") return question.options;
  return question.kind === "checkboxes" || question.kind === "select" ? question.groups.flatMap((group) => group) : [];
};

describe.each(locales)("questions in %s", (locale) => {
  const all = stepIds.flatMap((step) => questionsOf(step, locale));
  const nested = all.flatMap((question) => (question.kind === "items" ? question.item : []));

  test("every control of a step has one, in order", () => {
    for (const step of stepIds) expect(questionsOf(step, locale).map(({ name }) => name)).toEqual(controlsOfStep(step));
  });

  test("every part of a piece of state is asked, in the order of its rows", () => {
    expect(nested.map(({ name }) => name)).toEqual(stateFieldEntries.map(([name]) => name));
  });

  test("each is asked in words, those of a piece of state too", () => {
    // Without its sentence in wizard.json a question would be asked by the name of its field.
    expect([...all, ...nested].filter(({ label, name }) => label === name || !/\p{L}{2}/u.test(label))).toEqual([]);
  });

  test("a choice offers something, a text says how long it may be", () => {
    const empty = [...all, ...nested].filter((question) => {
      if (question.kind === "text" || question.kind === "textarea") return question.maxLength < 1;
      return ["radios", "checkboxes", "select"].includes(question.kind) && optionsOf(question).length === 0;
    });
    expect(empty.map(({ name }) => name)).toEqual([]);
  });

  test("a row without a question of its own is asked by its kind", () => {
    const kindOf = (name: string) => all.find((question) => question.name === name)?.kind;
    expect(["title", "situation", "aims", "regionalServices"].map(kindOf)).toEqual([
      "text",
      "textarea",
      "checkboxes",
      "radios",
    ]);
  });
});
