import type { Metadata } from "next";
import { defaultLocale, type Locale, locales } from "@/lib/i18n/locales";

type Page = {
  locale: Locale;
  title: string;
  description: string;
  /** The page's path in a language. */
  pathOf: (language: Locale) => string;
  /** Which of the images drawn at build time shows it. */
  image: string;
};

/** Title, description, canonical address, languages and preview of a page that stays the same for all readers. */
export function pageMetadata({ locale, title, description, pathOf, image }: Page): Metadata {
  const images = [{ url: `/og/${locale}-${image}.png`, width: 1200, height: 630, alt: title }];
  return {
    title,
    description,
    alternates: { canonical: pathOf(locale), languages: { ...versionsOf(pathOf), "x-default": pathOf(defaultLocale) } },
    openGraph: { title, description, url: pathOf(locale), locale, type: "website", images },
    twitter: { card: "summary_large_image", title, description, images },
  };
}

/**
 * The path of a page in every language, as search engines want to be told.
 * @example versionsOf(factsPath) // { fr: "/fr/faits", en: "/en/facts" }
 */
export function versionsOf(pathOf: (language: Locale) => string): Record<string, string> {
  return Object.fromEntries(locales.map((language) => [language, pathOf(language)]));
}
