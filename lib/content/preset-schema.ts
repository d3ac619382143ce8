import * as z from "zod/mini";
import { aimIds } from "@/content/choices/ids";
import { domainIds } from "@/content/domains/ids";
import { presetIds } from "@/content/presets/ids";
import { maxStateItems, textLimits } from "@/lib/answers/limits";
import { choicesShape, inLocales, stateChoicesShape, stateWordsSchema, words } from "./scenario-schema";

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

export const presetSchema = z.strictObject({
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
