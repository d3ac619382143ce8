import { describe, expect, test } from "vitest";
import { presetIds } from "@/content/presets/ids";
import { allFacts, factById } from "@/lib/content/knowledge";
import { presetAnswers } from "@/lib/content/presets";
import { locales } from "@/lib/i18n/locales";
import { buildPrompts } from "@/lib/prompt/build-prompts";
import { ownTextLength, ownTextLimit } from "@/lib/prompt/fit-pro";
import { basicLimit } from "@/lib/prompt/build-basic";
import { renderPrompt } from "@/lib/prompt/render";
import { caseOf } from "@/lib/case/case";
import { findTensions } from "@/lib/tensions/find-tensions";
import { filterFacts } from "./filter-facts";
import { isFirm } from "./firm";
import { isPromptable } from "./promptable";
import { mostFacts, selectFacts } from "./select-facts";

const cases = presetIds.flatMap((id) => locales.map((locale) => [id, locale] as const));

describe("selected facts", () => {
  test.each(cases)("%s in %s: 8 to 15 facts in a Pro prompt that keeps its limit", (id, locale) => {
    const built = buildPrompts(presetAnswers(id, locale), locale);
    expect(built.facts.length).toBeGreaterThanOrEqual(8);
    expect(built.facts.length).toBeLessThanOrEqual(mostFacts);
    if (built.facts.length > 8) expect(ownTextLength(built.pro)).toBeLessThanOrEqual(ownTextLimit);
    expect(renderPrompt(built.basic, "xml").length).toBeLessThanOrEqual(basicLimit);
  });

  test.each(cases)(
    "%s in %s: every line of the facts is content, word for word, with its URL and date",
    (id, locale) => {
      const { pro } = buildPrompts(presetAnswers(id, locale), locale);
      const section = pro.sections.find((part) => part.id === "facts");
      const lines = section?.blocks.flatMap((block) => (block.kind === "list" ? block.items : [])) ?? [];
      expect(lines.length).toBeGreaterThan(0);
      for (const { segments } of lines) {
        const [statement, rest] = segments;
        const fact = factById(statement?.origin.kind === "fact" ? statement.origin.id : "");
        expect(statement?.text).toBe(fact.text[locale]);
        expect(rest?.text).toContain(fact.source.url);
        expect(rest?.text).toContain(fact.source.checkedOn);
      }
    },
  );

  test("what a tension rests on is among the facts, two of each at least, as far as what is firm leaves room", () => {
    for (const id of presetIds) {
      const given = caseOf(presetAnswers(id, "en"));
      const { tensions } = findTensions(given, "en");
      const selected = selectFacts(given, tensions);
      const prices = selected.filter(({ reason }) => reason.kind === "cost");
      const grounds = new Set(
        tensions.flatMap(({ facts }) => facts.slice(0, 2)).filter((fact) => isPromptable(factById(fact))),
      );
      const chosen = selected.map(({ fact }) => fact.id);
      const firm = selected.filter((each) => isFirm(each) && !grounds.has(each.fact.id));
      expect(chosen).toEqual(expect.arrayContaining([...grounds].slice(0, mostFacts - prices.length - firm.length)));
    }
  });

  test("a fact of low confidence, or marked, never stands in a prompt", () => {
    const kept = new Set(allFacts().filter((fact) => !isPromptable(fact)));
    expect(kept.size).toBeGreaterThan(10);
    for (const id of presetIds) {
      expect(selectFacts(caseOf(presetAnswers(id, "fr")), []).filter(({ fact }) => kept.has(fact))).toEqual([]);
    }
  });

  test("stale facts say so, and the prompt is the same all month", () => {
    const answers = presetAnswers("global-cart", "fr");
    const later = renderPrompt(buildPrompts(answers, "fr", "2031-01-01").pro, "txt");
    expect(later).toContain("à revérifier");
    expect(renderPrompt(buildPrompts(answers, "fr", "2031-01-01").pro, "txt")).toBe(later);
  });

  test("a filter narrows by product and attribute", () => {
    expect(filterFacts({ product: "cloudflare-kv", attribute: "write-rate" })).toHaveLength(1);
    expect(filterFacts({ product: "nothing", attribute: "" })).toEqual([]);
    expect(filterFacts({ product: "", attribute: "" })).toHaveLength(allFacts().length);
  });
});
