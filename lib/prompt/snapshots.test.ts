import { describe, expect, test } from "vitest";
import { presetIds } from "@/content/presets/ids";
import { presetAnswers } from "@/lib/content/presets";
import { locales } from "@/lib/i18n/locales";
import { basicLimit } from "./build-basic";
import { buildPrompts } from "./build-prompts";
import { promptFormats, renderPrompt } from "./render";

/** Fixed, so that a fact that grows old does not change the record; `select-facts.test.ts` covers age. */
const today = "2026-11-01";

describe("the prompts of the presets, as recorded", () => {
  for (const preset of presetIds) {
    for (const locale of locales) {
      test(`${preset} in ${locale}`, async () => {
        const built = buildPrompts(presetAnswers(preset, locale), locale, today);
        const texts = (["basic", "pro"] as const).flatMap((prompt) =>
          promptFormats.map((format) => ({ prompt, format, text: renderPrompt(built[prompt], format) })),
        );
        for (const { prompt, text } of texts) {
          if (prompt === "basic") expect(text.length).toBeLessThanOrEqual(basicLimit);
          expect(text).not.toMatch(/undefined|\[object|NaN|\{[a-zA-Z]+\}/);
        }
        const record = texts
          .map(({ prompt, format, text }) => `===== ${prompt} ${format} ${text.length}\n${text}\n`)
          .join("\n");
        await expect(record).toMatchFileSnapshot(`__snapshots__/${preset}.${locale}.txt`);
      });
    }
  }
});
