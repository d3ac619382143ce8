import fc from "fast-check";
import { expect, test } from "vitest";
import { presetIds } from "@/content/presets/ids";
import { runs, validAnswers } from "@/lib/answers/arbitraries";
import { presetAnswers } from "@/lib/content/presets";
import { locales } from "@/lib/i18n/locales";
import { buildPrompts } from "./build-prompts";
import { measurePrompt } from "./measure";
import { renderPrompt } from "./render";

test("measures what the renderer writes, for every preset", () => {
  for (const id of presetIds) {
    for (const locale of locales) {
      const { basic, pro } = buildPrompts(presetAnswers(id, locale), locale);
      for (const document of [basic, pro]) {
        expect(measurePrompt(document, "xml")).toBe(renderPrompt(document, "xml").length);
        expect(measurePrompt(document, "txt")).toBe(renderPrompt(document, "txt").length);
      }
    }
  }
});

test("measures what the renderer writes, for any answers", () => {
  fc.assert(
    fc.property(validAnswers, fc.constantFrom(...locales), (answers, locale) => {
      const { basic, pro } = buildPrompts(answers, locale);
      for (const document of [basic, pro]) {
        expect(measurePrompt(document, "xml")).toBe(renderPrompt(document, "xml").length);
        expect(measurePrompt(document, "txt")).toBe(renderPrompt(document, "txt").length);
      }
    }),
    runs(60),
  );
});
