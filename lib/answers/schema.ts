import * as z from "zod/mini";
import {
  answerLanguageIds,
  consistencyIds,
  latencyGoalIds,
  needIds,
  regionalServicesIds,
  residencyIds,
  stateKindIds,
  trafficIds,
  writeRateIds,
} from "@/content/choices/ids";
import { domainIds } from "@/content/domains/ids";
import { platformIds } from "@/content/platforms/ids";
import { regionIds } from "@/content/regions/ids";
import { regulationIds } from "@/content/regulations/ids";
import { locales } from "@/lib/i18n/locales";
import { maxStateItems, textLimits } from "./limits";
import { cleanText } from "./text";

/** A text in the reader's own words, cleaned before its length is judged. */
const text = (limit: number) =>
  z.pipe(
    z.pipe(
      z.string(),
      z.transform((typed) => cleanText(typed).text),
    ),
    z.string().check(z.maxLength(limit)),
  );

/** Runs even when another field is wrong, so that one pass names every problem. */
const always = { when: () => true };

/** "unknown" means nothing was said, in words as in choices. */
const isNamed = (words: string | undefined) => words !== undefined && words !== "" && words !== "unknown";

const stateShape = {
  kind: z.enum(stateKindIds),
  what: z.optional(text(textLimits.what)),
  consistency: z.optional(z.enum(consistencyIds)),
  writes: z.optional(z.enum(writeRateIds)),
  staleness: z.optional(text(textLimits.staleness)),
  personalData: z.optional(z.boolean()),
  currentStore: z.optional(text(textLimits.currentStore)),
};

const stateItem = z.strictObject(stateShape).check(
  z.refine((item) => item?.kind !== "other" || isNamed(item.what), {
    path: ["what"],
    params: { code: "required" },
    ...always,
  }),
);

const answersShape = {
  version: z._default(z.literal(1), 1),
  domain: z.enum(domainIds),
  appType: z.optional(text(textLimits.appType)),
  useCase: z.optional(text(textLimits.useCase)),
  expertRole: z.optional(text(textLimits.expertRole)),
  currentStack: z.optional(text(textLimits.currentStack)),
  targetRegions: z.array(z.enum([...regionIds, "unknown"])).check(z.minLength(1), z.maxLength(regionIds.length + 1)),
  originRegion: z.optional(z.enum([...regionIds, "unknown"])),
  traffic: z.optional(z.enum(trafficIds)),
  latencyGoal: z.optional(z.enum(latencyGoalIds)),
  platforms: z.optional(z.array(z.enum(platformIds)).check(z.maxLength(platformIds.length))),
  regionalServices: z.optional(z.enum(regionalServicesIds)),
  state: z.array(stateItem).check(z.minLength(1), z.maxLength(maxStateItems)),
  needs: z.optional(z.array(z.enum(needIds)).check(z.maxLength(needIds.length))),
  regulations: z.optional(z.array(z.enum(regulationIds)).check(z.maxLength(regulationIds.length))),
  residency: z.optional(z.enum(residencyIds)),
  hardConstraints: z.optional(text(textLimits.hardConstraints)),
  ciCd: z.optional(text(textLimits.ciCd)),
  infrastructureAsCode: z.optional(text(textLimits.infrastructureAsCode)),
  promptLanguage: z.optional(z.enum(locales)),
  answerLanguage: z.optional(z.enum(answerLanguageIds)),
};

/**
 * The answers, version 1: the one shape that the form, the API, the presets, the links and the exports parse with.
 * Absent, empty and "unknown" mean the same; `parseAnswers` brings them to one form.
 */
export const answersSchema = z.strictObject(answersShape).check(
  z.refine((answers) => answers?.domain !== "other" || isNamed(answers.appType), {
    path: ["appType"],
    params: { code: "required" },
    ...always,
  }),
);

export type Answers = z.output<typeof answersSchema>;
export type StateItem = Answers["state"][number];
export type FieldName = Exclude<keyof Answers, "version">;
export type StateFieldName = keyof StateItem;

/** Answers on their way: any part may be missing. */
export type Draft = Partial<Omit<Answers, "state">> & { state?: Partial<StateItem>[] };

/** Every field optional, and a wrong one as good as absent: for previews of what is still being typed. */
const lenient = (shape: Record<string, z.ZodMiniType>) =>
  z.object(
    Object.fromEntries(Object.entries(shape).map(([name, field]) => [name, z.catch(z.optional(field), undefined)])),
  );

export const draftSchema = z.catch(
  lenient({ ...answersShape, state: z.array(z.catch(lenient(stateShape), {})).check(z.maxLength(maxStateItems)) }),
  {},
);
