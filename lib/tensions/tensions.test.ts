import { describe, expect, test } from "vitest";
import { presetIds } from "@/content/presets/ids";
import { ruleWords } from "@/lib/content/tension-sentences";
import { caseOf } from "@/lib/case/case";
import { factById } from "@/lib/content/knowledge";
import { presetAnswers } from "@/lib/content/presets";
import { piecesOf } from "@/lib/i18n/placeholders";
import { locales } from "@/lib/i18n/locales";
import { complianceCases } from "@/tests/tensions/compliance-cases";
import { latencyCases } from "@/tests/tensions/latency-cases";
import { platformCases } from "@/tests/tensions/platform-cases";
import { residencyCases } from "@/tests/tensions/residency-cases";
import { situationCases } from "@/tests/tensions/situation-cases";
import { stateCases } from "@/tests/tensions/state-cases";
import { workCases } from "@/tests/tensions/work-cases";
import { findTensions, sentencesOf } from "./find-tensions";
import { rules } from "./rules";

const cases = {
  ...latencyCases,
  ...complianceCases,
  ...residencyCases,
  ...platformCases,
  ...stateCases,
  ...workCases,
  ...situationCases,
};
const byId = new Map(rules.map((rule) => [rule.id, rule]));
const rows = Object.entries(cases).flatMap(([id, list]) =>
  list.map(([what, draft, says, ...words]) => ({ id, what, draft, says, words })),
);
const namesIn = (...sentences: string[]) =>
  [...new Set(sentences.flatMap((sentence) => piecesOf(sentence).filter((_, index) => index % 2 === 1)))].toSorted();

describe("rules", () => {
  test("each has its words and its table of cases, with one where it is silent", () => {
    const ids = rules.map(({ id }) => id).toSorted();
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(cases).toSorted()).toEqual(ids);
    expect(Object.keys(ruleWords).toSorted()).toEqual(ids);
    for (const [id, list] of Object.entries(cases))
      expect(
        list.map(([, , says]) => says),
        id,
      ).toContain("nothing");
  });

  test.each(rows)("$id: $what → $says", ({ id, draft, says, words }) => {
    const { tension, unknown } = byId.get(id)!.detect(caseOf(draft));
    const said = tension ? (unknown ? "both" : "tension") : unknown ? "unknown" : "nothing";
    expect(said).toBe(says);
    const { tensions, unknowns } = findTensions(caseOf(draft), "fr");
    const found = tensions.find((each) => each.id === id);
    const text = [found?.claim, found?.wayOut, unknowns.find((each) => each.id === id)?.text].join(" ");
    for (const word of words) expect(text.replaceAll(/[\u00A0\u202F]/g, " ")).toContain(word);
  });

  test.each(rows.filter(({ says }) => says !== "nothing"))(
    "$id: $what: sentences name each of their terms and nothing else, facts exist",
    ({ id, draft }) => {
      const { tension, unknown } = byId.get(id)!.detect(caseOf(draft));
      for (const locale of locales) {
        if (tension) {
          const { claim, wayOut } = sentencesOf(id, tension, locale);
          expect(namesIn(claim, wayOut)).toEqual(Object.keys(tension.terms).toSorted());
        }
        const asked = ruleWords[id]?.[locale].unknown;
        const sentence = typeof asked === "string" ? asked : asked?.[unknown?.ask ?? "default"];
        if (unknown) expect(namesIn(sentence ?? "")).toEqual(Object.keys(unknown.terms).toSorted());
      }
      for (const fact of tension?.facts ?? []) expect(factById(fact).id).toBe(fact);
    },
  );
});

describe("tensions", () => {
  const drafts = [...rows.map(({ draft }) => draft), ...presetIds.map((id) => presetAnswers(id, "fr"))];

  test.each(locales)("sentences are whole in %s: no placeholder is left, figures are there", (locale) => {
    for (const draft of drafts) {
      const { tensions, unknowns } = findTensions(caseOf(draft), locale);
      for (const { claim, wayOut } of tensions) {
        expect(`${claim} ${wayOut}`).not.toMatch(/[{}]|undefined|NaN/);
        expect(claim).toMatch(/^[\p{Lu}«“0-9].*[.?]$/u);
        expect(wayOut).toMatch(/\.$/);
      }
      for (const { text } of unknowns) {
        expect(text).not.toMatch(/[{}]|undefined|NaN/);
        expect(text).toMatch(/[^.]$/);
      }
    }
  });

  test("codes are numbered without gaps, an id stands once, and both languages say the same", () => {
    for (const draft of drafts) {
      const [fr, en] = locales.map((locale) => findTensions(caseOf(draft), locale));
      expect(fr?.tensions.map(({ code }) => code)).toEqual(fr?.tensions.map((_, index) => `T${index + 1}`));
      expect(new Set(fr?.tensions.map(({ id }) => id)).size).toBe(fr?.tensions.length);
      expect(en?.tensions.map(({ id, facts }) => [id, facts])).toEqual(
        fr?.tensions.map(({ id, facts }) => [id, facts]),
      );
      expect(en?.unknowns.map(({ id }) => id)).toEqual(fr?.unknowns.map(({ id }) => id));
    }
  });

  test("a preset that should stay where it is, is told so", () => {
    const ids = findTensions(caseOf(presetAnswers("internal-tool", "fr")), "fr").tensions.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(["low-traffic", "already-near"]));
  });
});
