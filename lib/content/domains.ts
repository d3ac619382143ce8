import * as z from "zod/mini";
import type { StateKindId } from "@/content/choices/ids";
import stateKinds from "@/content/choices/state-kinds.json";
import { domains } from "@/content/domains";
import { type DomainId, domainIds } from "@/content/domains/ids";
import { textLimits } from "@/lib/answers/limits";
import type { Draft, StateItem } from "@/lib/answers/answers";
import { fieldsOfStep, type StepId } from "@/lib/answers/steps";
import type { Locale } from "@/lib/i18n/locales";
import { remembered } from "@/lib/remembered";
import { choicesShape, inLocales, proposalShape, stateChoicesShape, stateWordsSchema, words } from "./scenario-schema";

const domainWordsSchema = z.strictObject({
  appType: words(textLimits.appType),
  useCase: words(textLimits.useCase),
  stackExample: words(textLimits.currentStack),
  hardConstraintsExample: words(300),
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
});

const stateKindSchema = z.strictObject({
  proposal: z.strictObject(proposalShape),
  ...inLocales(z.strictObject({ hint: words(160) })).shape,
});

/** One domain: its default words and example answers in each language, and its proposed state. */
export type Domain = z.output<typeof domainSchema>;

/** What is proposed for a kind of state before the reader says more, and a hint about what to say. */
export type StateKind = z.output<typeof stateKindSchema>;

/**
 * The content of one domain.
 * @returns the validated file; throws only when the file is wrong, which a test excludes
 * @example loadDomain("news").state[0]?.kind // "content"
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
