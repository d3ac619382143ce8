import { allPlatforms, allStores } from "@/lib/content/knowledge";
import { allRegulations } from "@/lib/content/regulations";
import type { Locale } from "@/lib/i18n/locales";
import { factPath, factSubjectPath } from "@/lib/site/routes";

type InLocales = Record<Locale, string>;

/** A correction: what was said until a day, and what is said since. */
export type FactChange = {
  /** The fact's id, or the regulation's. */
  id: string;
  /** The ISO day of the correction. */
  until: string;
  subject: InLocales;
  before: InLocales;
  now: InLocales;
  pathIn: (locale: Locale) => string;
};

/** Every correction that the content remembers, the latest first; those of one day in the order of the products. */
export function factChanges(): FactChange[] {
  const ofFacts = [...allPlatforms, ...allStores].flatMap(({ name, facts }) =>
    facts.flatMap(({ id, text, former }): FactChange[] =>
      former
        ? [
            {
              id,
              until: former.until,
              subject: { fr: name, en: name },
              before: former.text,
              now: text,
              pathIn: (locale) => factPath(locale, id),
            },
          ]
        : [],
    ),
  );
  const ofRegulations = allRegulations.flatMap(({ id, shortName, status, former }): FactChange[] =>
    former
      ? [
          {
            id,
            until: former.until,
            subject: shortName,
            before: former.status,
            now: status,
            pathIn: (locale) => `${factSubjectPath(locale, "regulations")}#${id}`,
          },
        ]
      : [],
  );
  return [...ofFacts, ...ofRegulations].sort((a, b) => b.until.localeCompare(a.until));
}
