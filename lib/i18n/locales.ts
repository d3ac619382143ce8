/** Interface and prompt languages; the first is the default. */
export const locales = ["fr", "en"] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale: Locale = "fr";

/** Tells a locale from any other path segment. */
export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}
