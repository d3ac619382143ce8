import { describe, expect, it } from "vitest";
import { presets } from "@/content/presets";
import { retiredNeedIds } from "@/content/choices/ids";
import { presetIds } from "@/content/presets/ids";
import { parseAnswers } from "@/lib/answers/parse";
import { fieldsOfStep, stepIds } from "@/lib/answers/steps";
import { locales } from "@/lib/i18n/locales";
import { presetSchema } from "./preset-schema";
import { loadPreset, presetAnswers } from "./presets";
import { typographyFaults } from "@/tests/support/typography-faults";

describe.each(presetIds)("preset %s", (id) => {
  it("holds to its schema and carries its own id", () => {
    expect(presetSchema.safeParse(presets[id]).error?.issues ?? []).toEqual([]);
    expect(loadPreset(id).id).toBe(id);
  });

  it("follows each language's typography", () => {
    expect(typographyFaults(presets[id])).toEqual([]);
  });

  describe.each(locales)("in %s", (locale) => {
    const preset = loadPreset(id);
    const answers = presetAnswers(id, locale);

    it("answers something in every step", () => {
      for (const step of stepIds) expect(fieldsOfStep(step).some((field) => answers[field])).toBe(true);
      expect(answers).toMatchObject({ promptLanguage: locale, answerLanguage: locale });
    });

    it("is canonical: parsing changes nothing and notices nothing", () => {
      expect(parseAnswers(answers)).toEqual({ success: true, answers, notices: [] });
      expect(answers).toMatchObject(preset.answers);
    });

    it("keeps its words as they are stored, each state item with its own", () => {
      const { description: _description, ...texts } = preset[locale];
      expect(answers).toMatchObject(texts);
      expect(preset[locale].state).toHaveLength(preset.answers.state.length);
    });

    it("says nothing that only older links may say", () => {
      expect(retiredNeedIds.filter((need) => preset.answers.needs.includes(need))).toEqual([]);
    });

    it("leaves a Pro prompt room for its facts", () => {
      const { description: _description, state, ...texts } = preset[locale];
      const typed = [...Object.values(texts), ...state.flatMap((item) => Object.values(item))];
      expect(typed.join("").length).toBeLessThanOrEqual(1_300);
    });
  });
});
