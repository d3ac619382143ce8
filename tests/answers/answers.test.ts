/// <reference types="vite/types/importMeta.d.ts" />
import { describe, expect, it } from "vitest";
import type { Draft } from "@/lib/answers/answers";
import { checkAnswer } from "@/lib/answer-check/check-answer";
import { presetAnswers } from "@/lib/content/presets";
import { situations } from "@/tests/cases/situations";
import { mutations } from "./mutations";

const texts = import.meta.glob<string>("./*.md", { eager: true, query: "?raw", import: "default" });
const ssr = situations.find(({ id }) => id === "ssr-lambda-edge")!.answers;

/** Each answer with the answers its prompt was made from. */
const corpus: { name: string; locale: "fr" | "en"; draft: Draft; text: string }[] = [
  {
    name: "ssr-lambda-edge.en",
    locale: "en",
    draft: { ...ssr, answerLength: "short", promptLanguage: "en", answerLanguage: "en" },
    text: texts["./ssr-lambda-edge.en.md"] ?? "",
  },
  {
    name: "charging-points.fr",
    locale: "fr",
    draft: { ...presetAnswers("iot-ingestion", "fr"), answerLength: "short" },
    text: texts["./charging-points.fr.md"] ?? "",
  },
];

describe.each(corpus)("the sound answer $name", ({ text, draft, locale }) => {
  it("raises no false alarm: nothing that blocks, at most one that costs", () => {
    const findings = checkAnswer({ text, draft, locale });
    expect(findings.filter(({ severity }) => severity === "blocks")).toEqual([]);
    expect(findings.filter(({ severity }) => severity === "costs").length).toBeLessThanOrEqual(1);
  });
});

it("tells at least 95 in 100 faults, each by its name, of at least 120", () => {
  const tried = corpus.flatMap(({ name, text, draft, locale }) => {
    const before = checkAnswer({ text, draft, locale }).map(({ key, sentence }) => `${key} ${sentence}`);
    return mutations.flatMap(({ name: mutation, key, apply }) => {
      const mutant = apply(text);
      if (mutant === undefined || mutant === text) return [];
      const told = checkAnswer({ text: mutant, draft, locale }).some(
        (finding) => finding.key === key && !before.includes(`${key} ${finding.sentence}`),
      );
      return [{ key, told, mutant: `${name}: ${mutation}` }];
    });
  });
  const missed = tried.filter(({ told }) => !told).map(({ mutant }) => mutant);
  expect(tried.length).toBeGreaterThanOrEqual(120);
  expect(missed.length / tried.length, missed.join("\n")).toBeLessThanOrEqual(0.05);
});
