import { describe, expect, it } from "vitest";
import { checkAnswer } from "@/lib/answer-check/check-answer";
import { corpus } from "./corpus";
import { tryMutations } from "./try-mutations";
import { variants, written } from "./variants";

describe.each(corpus)("the sound answer $name", ({ text, draft, locale }) => {
  it("raises no false alarm: nothing that blocks, at most one that costs", () => {
    const findings = checkAnswer({ text, draft, locale });
    expect(findings.filter(({ severity }) => severity === "blocks")).toEqual([]);
    expect(findings.filter(({ severity }) => severity === "costs").length).toBeLessThanOrEqual(1);
    expect(findings.map(({ key }) => key)).not.toContain("receipt-other");
  });
});

/** Each variant on one answer in so many, in turns. */
const inTurns = 4;

it.each(variants.map((variant, at) => ({ ...variant, at })))("stays silent on $name", (variant) => {
  const tried = corpus.filter((_, turn) => (variant.at + turn) % inTurns === 0);
  const told = tried.flatMap(({ name, text, draft, locale }) =>
    checkAnswer({ text: written(variant, text, locale), draft, locale })
      .filter(({ key }) => key !== "language-unread")
      .map(({ key, line }) => `${name}:${line} ${key}`),
  );
  expect(tried.length).toBeGreaterThan(1);
  expect(told).toEqual([]);
});

it("tells at least 95 in 100 faults, each by its name, of at least 120", () => {
  const tried = tryMutations(false);
  const missed = tried.filter(({ told }) => !told).map(({ answer, mutation }) => `${answer}: ${mutation}`);
  expect(tried.length).toBeGreaterThanOrEqual(120);
  expect(missed.length / tried.length, missed.join("\n")).toBeLessThanOrEqual(0.05);
}, 120_000);
