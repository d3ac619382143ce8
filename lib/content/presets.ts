import * as z from "zod/mini";
import { aimIds } from "@/content/choices/ids";
import { domainIds } from "@/content/domains/ids";
import { presets } from "@/content/presets";
import { type PresetId, presetIds } from "@/content/presets/ids";
import { maxStateItems, textLimits } from "@/lib/answers/limits";
import { parseAnswers } from "@/lib/answers/parse";
import type { Answers } from "@/lib/answers/schema";
import type { Locale } from "@/lib/i18n/locales";
import { remembered } from "@/lib/remembered";
import { choicesShape, inLocales, stateChoicesShape, stateWordsSchema, words } from "./domains";

const presetWordsSchema = z.strictObject({
  title: words(60),
  description: words(155),
  situation: words(480),
  appType: words(textLimits.appType),
  useCase: words(textLimits.useCase),
  currentStack: words(textLimits.currentStack),
  hardConstraints: words(textLimits.hardConstraints),
  state: z.array(stateWordsSchema),
});

const presetSchema = z.strictObject({
  id: z.enum(presetIds),
  answers: z.strictObject({
    domain: z.enum(domainIds),
    aims: z.array(z.enum(aimIds)).check(z.minLength(1)),
    ...choicesShape,
    state: z.array(z.strictObject(stateChoicesShape)).check(z.minLength(1), z.maxLength(maxStateItems)),
  }),
  ...inLocales(presetWordsSchema).shape,
});

/** A complete scenario: the choices once, and its words in each language. */
export type Preset = z.output<typeof presetSchema>;

/**
 * The content of one preset.
 * @returns the validated file; throws only when the file is wrong, which a test excludes
 * @example loadPreset("global-cart").answers.computeOrigin // "paris"
 */
export const loadPreset = remembered((id: PresetId): Preset => presetSchema.parse(presets[id]));

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
