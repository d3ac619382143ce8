import { describe, expect, it } from "vitest";
import { corpus } from "@/tests/answers/corpus";
import { madrHeadings } from "@/tests/support/madr";
import { decisionAndRegister, decisionRecord } from "./answer-records";
import { summarise } from "./summary";

const cart = corpus.find(({ name }) => name === "global-cart.fr")!;

describe.each(corpus)("what follows $name", ({ text, draft, locale }) => {
  it("is a decision record under MADR’s headings and no others", () => {
    const record = decisionRecord(text, draft.title, "2026-11-26", locale);
    expect(record.startsWith("---\nstatus: proposed\ndate: 2026-11-26\n---\n\n# ")).toBe(true);
    const withoutCode = record.replace(/^\s*```[\s\S]*?^\s*```/gm, "");
    expect(withoutCode.match(/^#{2,3} .*$/gm)).toEqual(madrHeadings);
    expect(record).not.toContain("n’en dit rien");
  });

  it("is a summary with a decision, a cost and what stays open", () => {
    const { decision, cost, open } = summarise(text, draft, locale);
    expect(decision.length).toBeGreaterThan(2);
    expect(cost.length).toBeGreaterThan(0);
    expect(open.length).toBeGreaterThan(0);
  });
});

it("gives the times of each place under their heads", () => {
  const { times, products } = summarise(cart.text, cart.draft, "fr");
  expect(times.map(({ place }) => place)).toEqual(["Paris", "Singapour", "Tokyo", "São Paulo"]);
  expect(times[1]?.rows[0]).toMatch(/^Panier · Lieu: Singapour par Tokyo · Fibre médiane: 90/);
  expect(products).toEqual(["AWS CloudFront Functions"]);
});

it("keeps decision and register apart from the rest", () => {
  const notes = decisionAndRegister(cart.text, undefined, "fr");
  expect(notes).toMatch(/^# Décision d’architecture\n\n## Décision\n\n1\. /);
  expect(notes).toContain("| 12 | Sortie CloudFront");
  expect(notes).not.toContain("mermaid");
});

it("says so where an answer says nothing", () => {
  expect(decisionRecord("## A. Decision\n\nWe stay.", undefined, "2026-11-26", "en")).toContain(
    "The answer says nothing of it.",
  );
  expect(summarise("Hello.", undefined, "en")).toEqual({
    decision: [],
    products: [],
    times: [],
    cost: [],
    open: [],
    unchecked: 0,
  });
});
