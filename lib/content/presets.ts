import { presets } from "@/content/presets";
import type { PresetId } from "@/content/presets/ids";
import { parseAnswers } from "@/lib/answers/parse";
import type { Answers } from "@/lib/answers/schema";
import type { Locale } from "@/lib/i18n/locales";
import type { Preset } from "./preset-schema";

/**
 * The content of one preset. JSON has no literal types: `presets.test.ts` holds each file to its schema.
 * @example loadPreset("global-cart").answers.computeOrigin // "paris"
 */
export function loadPreset(id: PresetId): Preset {
  return presets[id] as Preset;
}

/**
 * A preset as answers, with the prompt and the AI's answer in the locale.
 * @returns canonical answers; throws only when the file is wrong, which a test excludes
 * @example presetAnswers("global-cart", "en").appType // "premium fashion e-commerce"
 */
export function presetAnswers(id: PresetId, locale: Locale): Answers {
  const preset = loadPreset(id);
  const { description: _description, state, ...texts } = preset[locale];
  const parsed = parseAnswers({
    ...preset.answers,
    ...texts,
    state: preset.answers.state.map((choices, index) => ({ ...choices, ...state[index] })),
    promptLanguage: locale,
    answerLanguage: locale,
  });
  if (!parsed.success) throw new Error(`Preset ${id} (${locale}) is wrong: ${JSON.stringify(parsed.issues)}`);
  return parsed.answers;
}
