import { productOfFact } from "@/lib/facts/product-of-fact";
import type { StepId } from "@/lib/answers/steps";
import type { Locale } from "@/lib/i18n/locales";
import { addressOf } from "./addresses";

/** A page of the wizard: one of its steps, the list of all places, or the check before the prompts are built. */
export type WizardPageId = StepId | "places" | "check";

export const homePath = (locale: Locale) => addressOf("home", locale);
export const wizardPath = (locale: Locale, page: WizardPageId) => addressOf(page, locale);
/** Where a wizard form is sent without JavaScript. */
export const wizardSubmitPath = (locale: Locale) => addressOf("submit", locale);
/** What is said instead of the next step where the answers are too long for an address. */
export const tooLongPath = (locale: Locale) => addressOf("tooLong", locale);
export const resultPath = (locale: Locale) => addressOf("result", locale);
export const presetPath = (locale: Locale, preset: string) => `${addressOf("preset", locale)}/${preset}`;
export const factsPath = (locale: Locale) => addressOf("facts", locale);
/** A page of the facts: a product's, a theme's or a view's, by its id. */
export const factSubjectPath = (locale: Locale, subject: string) => `${addressOf("facts", locale)}/${subject}`;
/** The permanent address of a fact: its place on the page of its product. */
export const factPath = (locale: Locale, fact: string) => `${factSubjectPath(locale, productOfFact(fact))}#${fact}`;
/** What the search of the facts looks through, as JSON. */
export const searchDataPath = (locale: Locale) => `/api/facts/search/${locale}.json`;
/** The feed of what changed in the facts. */
export const feedPath = (locale: Locale) => `/api/facts/changes/${locale}.atom`;
/** What agents can do here, and how a client gets at it. */
export const agentsPath = (locale: Locale) => addressOf("agents", locale);
/** The reader's own cases, kept in the browser. */
export const casesPath = (locale: Locale) => addressOf("cases", locale);
export const articlePath = (locale: Locale) => addressOf("article", locale);
/** Legal notice and privacy. */
export const legalPath = (locale: Locale) => addressOf("legal", locale);
/** Where an AI's answer is checked. */
export const answerPath = (locale: Locale) => addressOf("answer", locale);
