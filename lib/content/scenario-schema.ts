import * as z from "zod/mini";
import {
  ciCdIds,
  consistencyIds,
  dataClassIds,
  iacIds,
  needIds,
  percentileIds,
  regionalServicesIds,
  residencyIds,
  roleIds,
  stateKindIds,
  trafficIds,
  writeRateIds,
} from "@/content/choices/ids";
import { platformIds } from "@/content/platforms/ids";
import { regionIds } from "@/content/regions/ids";
import { regulationIds } from "@/content/regulations/ids";
import { textLimits } from "@/lib/answers/limits";
import type { Locale } from "@/lib/i18n/locales";
import { placeIds } from "@/lib/places/ids";

/** A stored text, within the limit that the same words have in the form. */
export const words = (limit: number) => z.string().check(z.minLength(1), z.maxLength(limit));

/** The same shape in each language, so that a forgotten language does not parse. */
export const inLocales = <Schema extends z.ZodMiniType>(schema: Schema) =>
  z.strictObject({ fr: schema, en: schema } satisfies Record<Locale, Schema>);

/** The choices among the answers that a domain's example and a preset give in full. */
export const choicesShape = {
  places: z.array(z.enum(placeIds)).check(z.minLength(1)),
  computeOrigin: z.enum(regionIds),
  databaseOrigin: z.enum(regionIds),
  traffic: z.enum(trafficIds),
  latencyGoal: z.strictObject({ ms: z.number(), percentile: z.enum(percentileIds) }),
  platforms: z.array(z.enum(platformIds)),
  regionalServices: z.enum(regionalServicesIds),
  needs: z.array(z.enum(needIds)),
  regulations: z.array(z.enum(regulationIds)),
  residency: z.enum(residencyIds),
  ciCd: z.enum(ciCdIds),
  infrastructureAsCode: z.enum(iacIds),
  expertRole: z.enum(roleIds),
};

/** What is proposed of a piece of state before the reader says more. */
export const proposalShape = {
  consistency: z.enum(consistencyIds),
  writes: z.enum(writeRateIds),
  data: z.array(z.enum(dataClassIds)).check(z.minLength(1)),
};

export const stateChoicesShape = { kind: z.enum(stateKindIds), ...proposalShape };

export const stateWordsSchema = z.strictObject({
  what: words(textLimits.what),
  staleness: words(textLimits.staleness),
  currentStore: words(textLimits.currentStore),
});
