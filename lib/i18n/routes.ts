import type { StepId } from "@/lib/answers/steps";
import { type Locale, locales } from "./locales";

/** A page of the wizard: one of its steps, or the check before the prompts are built. */
export type WizardPageId = StepId | "check";

const wizardSlugs: Record<WizardPageId, Record<Locale, string>> = {
  project: { fr: "projet", en: "project" },
  users: { fr: "utilisateurs", en: "users" },
  platforms: { fr: "plateformes", en: "platforms" },
  state: { fr: "etat", en: "state" },
  constraints: { fr: "contraintes", en: "constraints" },
  delivery: { fr: "livraison", en: "delivery" },
  check: { fr: "verification", en: "check" },
};

const factsSlug: Record<Locale, string> = { fr: "faits", en: "facts" };

export const homePath = (locale: Locale) => `/${locale}`;
export const wizardPath = (locale: Locale, page: WizardPageId) => `/${locale}/assistant/${wizardSlugs[page][locale]}`;
/** Where a wizard form is sent without JavaScript. */
export const wizardSubmitPath = (locale: Locale) => `/${locale}/assistant/suite`;
export const resultPath = (locale: Locale) => `/${locale}/prompts`;
export const presetPath = (locale: Locale, preset: string) => `/${locale}/scenarios/${preset}`;
export const factsPath = (locale: Locale) => `/${locale}/${factsSlug[locale]}`;

/**
 * Finds the wizard page behind a path segment, in either language.
 * @example wizardPageOf("etat") // "state"
 */
export function wizardPageOf(slug: string): WizardPageId | undefined {
  return (Object.keys(wizardSlugs) as WizardPageId[]).find((page) => Object.values(wizardSlugs[page]).includes(slug));
}

/**
 * Every address whose page is made per request, that of a page in the other language included: it leads to the right
 * one. Their scripts get a nonce from the proxy; all other pages are static and get hashes.
 */
export function perRequestPaths(): string[] {
  const slugs = Object.values(wizardSlugs).flatMap((bySlug) => Object.values(bySlug));
  return locales.flatMap((locale) => [
    resultPath(locale),
    ...Object.values(factsSlug).map((slug) => `/${locale}/${slug}`),
    ...slugs.map((slug) => `/${locale}/assistant/${slug}`),
    wizardSubmitPath(locale),
  ]);
}

/**
 * The same page in another language.
 * @param path any path of the site, without query or fragment
 * @example translatePath("/fr/assistant/etat", "en") // "/en/assistant/state"
 */
export function translatePath(path: string, locale: Locale): string {
  const [, , room, slug, ...rest] = path.split("/");
  if (room === undefined || room === "") return homePath(locale);
  if (Object.values(factsSlug).includes(room)) return factsPath(locale);
  const page = room === "assistant" && slug ? wizardPageOf(slug) : undefined;
  if (page) return wizardPath(locale, page);
  return ["", locale, room, ...(slug === undefined ? [] : [slug]), ...rest].join("/");
}
