import * as z from "zod/mini";
import {
  ciCdIds,
  consistencyIds,
  iacIds,
  dataClassIds,
  percentileIds,
  needIds,
  regionalServicesIds,
  residencyIds,
  roleIds,
  type StateKindId,
  stateKindIds,
  trafficIds,
  writeRateIds,
} from "@/content/choices/ids";
import stateKinds from "@/content/choices/state-kinds.json";
import { domains } from "@/content/domains";
import { type DomainId, domainIds } from "@/content/domains/ids";
import { platformIds } from "@/content/platforms/ids";
import { regionIds } from "@/content/regions/ids";
import { regulationIds } from "@/content/regulations/ids";
import { textLimits } from "@/lib/answers/limits";
import type { Draft, StateItem } from "@/lib/answers/answers";
import { fieldsOfStep, type StepId } from "@/lib/answers/steps";
import type { Locale } from "@/lib/i18n/locales";
import { placeIds } from "@/lib/places/ids";
import { remembered } from "@/lib/remembered";

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

const proposalShape = {
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

const domainWordsSchema = z.strictObject({
  appType: words(textLimits.appType),
  useCase: words(textLimits.useCase),
  stackExample: words(textLimits.currentStack),
  hardConstraintsExample: words(300),
});

const checklistItemSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z]+(-[a-z]+)*$/)),
  ...inLocales(words(130)).shape,
});

/** Typical data have no place yet: where it is stored, only the reader knows. */
const typicalWordsSchema = z.omit(stateWordsSchema, { currentStore: true });

const domainSchema = z.strictObject({
  id: z.enum(domainIds),
  ...inLocales(domainWordsSchema).shape,
  example: z.strictObject(choicesShape),
  state: z
    .array(z.strictObject({ ...stateChoicesShape, ...inLocales(typicalWordsSchema).shape }))
    .check(z.minLength(2), z.maxLength(4)),
  checklist: z.array(checklistItemSchema).check(z.minLength(6), z.maxLength(10)),
});

const stateKindSchema = z.strictObject({
  proposal: z.strictObject(proposalShape),
  ...inLocales(z.strictObject({ hint: words(160) })).shape,
});

/** One domain: its default words and example answers in each language, its proposed state and its checklist. */
export type Domain = z.output<typeof domainSchema>;

/** What is proposed for a kind of state before the reader says more, and a hint about what to say. */
export type StateKind = z.output<typeof stateKindSchema>;

/**
 * The content of one domain.
 * @returns the validated file; throws only when the file is wrong, which a test excludes
 * @example loadDomain("news").checklist[0]?.id // "meter"
 */
export const loadDomain = remembered((id: DomainId): Domain => domainSchema.parse(domains[id]));

/**
 * The proposal and the hint for one kind of state.
 * @returns the validated entry; throws only when the file is wrong, which a test excludes
 * @example loadStateKind("inventory").proposal.consistency // "strong"
 */
export const loadStateKind = remembered((id: StateKindId): StateKind => stateKindSchema.parse(stateKinds[id]));

/**
 * The state that applications of a domain usually keep.
 * @returns two to four items, complete, with their words in the locale
 * @example proposedState("e-commerce", "en")[0]?.kind // "cart"
 */
export function proposedState(id: DomainId, locale: Locale): StateItem[] {
  return loadDomain(id).state.map(({ fr, en, ...choices }) => ({ ...choices, ...{ fr, en }[locale] }));
}

/**
 * Example answers for one step of the wizard.
 * @returns answers of that step only; what a domain has no example for is left open
 * @example domainExample("e-commerce", "users", "fr").computeOrigin // "paris"
 */
export function domainExample(id: DomainId, step: StepId, locale: Locale): Draft {
  const domain = loadDomain(id);
  const { appType, useCase, stackExample, hardConstraintsExample } = domain[locale];
  const example: Draft = {
    domain: id,
    appType,
    useCase,
    currentStack: stackExample,
    hardConstraints: hardConstraintsExample,
    ...domain.example,
    state: proposedState(id, locale),
    promptLanguage: locale,
    answerLanguage: locale,
  };
  return Object.fromEntries(fieldsOfStep(step).flatMap((field) => (example[field] ? [[field, example[field]]] : [])));
}
