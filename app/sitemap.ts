import type { MetadataRoute } from "next";
import { presetIds } from "@/content/presets/ids";
import { loadArticle } from "@/lib/content/article";
import { factSubjectIds } from "@/lib/facts/subjects";
import { locales, type Locale } from "@/lib/i18n/locales";
import {
  answerPath,
  agentsPath,
  articlePath,
  factsPath,
  factSubjectPath,
  homePath,
  legalPath,
  presetPath,
  wizardPath,
} from "@/lib/site/routes";
import { siteOrigin } from "@/lib/site/origin";

/** Every page that stays the same for all readers, in both languages. */
export default function sitemap(): MetadataRoute.Sitemap {
  const pages: ((locale: Locale) => string)[] = [
    homePath,
    articlePath,
    (locale) => wizardPath(locale, "project"),
    factsPath,
    ...factSubjectIds.map((id) => (locale: Locale) => factSubjectPath(locale, id)),
    answerPath,
    agentsPath,
    legalPath,
    ...presetIds.map((id) => (locale: Locale) => presetPath(locale, id)),
  ];
  return pages.flatMap((pathOf) =>
    locales.map((locale) => ({
      url: `${siteOrigin}${pathOf(locale)}`,
      lastModified: loadArticle(locale).updatedOn,
      alternates: { languages: Object.fromEntries(locales.map((other) => [other, `${siteOrigin}${pathOf(other)}`])) },
    })),
  );
}
