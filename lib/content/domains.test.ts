import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { stateKindIds } from "@/content/choices/ids";
import stateKinds from "@/content/choices/state-kinds.json";
import { domains } from "@/content/domains";
import { domainIds } from "@/content/domains/ids";
import { parseAnswers } from "@/lib/answers/parse";
import { stepIds } from "@/lib/answers/steps";
import { locales } from "@/lib/i18n/locales";
import { checklistOf } from "./checklists";
import { domainExample, loadDomain, loadStateKind, proposedState } from "./domains";
import { inLocales, words } from "./scenario-schema";
import { typographyFaults } from "@/tests/support/typography-faults";

describe.each(domainIds)("domain %s", (id) => {
  it("parses and carries its own id", () => {
    expect(loadDomain(id).id).toBe(id);
  });

  it("has a checklist of distinct items", () => {
    const points = checklistOf(id);
    expect(
      z
        .array(inLocales(words(130)))
        .check(z.minLength(6), z.maxLength(8))
        .safeParse(points).error,
    ).toBeUndefined();
    for (const locale of locales) expect(new Set(points.map((point) => point[locale])).size).toBe(points.length);
  });

  it("follows each language's typography", () => {
    expect(typographyFaults([domains[id], checklistOf(id)])).toEqual([]);
  });

  describe.each(locales)("in %s", (locale) => {
    const example = Object.assign({}, ...stepIds.map((step) => domainExample(id, step, locale)));

    it("gives an example in every step, and the steps together are complete answers in canonical form", () => {
      for (const step of stepIds) expect(domainExample(id, step, locale)).not.toEqual({});
      expect(parseAnswers(example)).toEqual({ success: true, answers: { version: 2, ...example }, notices: [] });
    });

    it("proposes complete state", () => {
      for (const item of proposedState(id, locale)) {
        expect(Object.keys(item)).toHaveLength(6);
        expect(item).not.toHaveProperty("fr");
      }
    });
  });
});

it("gives one step's fields only", () => {
  expect(domainExample("news", "delivery", "en")).toEqual({
    ciCd: "gitlab-ci",
    infrastructureAsCode: "terraform",
    promptLanguage: "en",
    answerLanguage: "en",
  });
});

describe("state kinds", () => {
  it("have a proposal each, and no others", () => {
    expect(Object.keys(stateKinds)).toEqual([...stateKindIds]);
    for (const id of stateKindIds) expect(loadStateKind(id).fr.hint).not.toBe("");
  });

  it("follow each language's typography", () => {
    expect(typographyFaults(stateKinds)).toEqual([]);
  });
});
