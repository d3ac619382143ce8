/** Interface and prompt languages; the first is the default. */
export const locales = ["fr", "en"] as const;
export type Locale = (typeof locales)[number];
/** What each language calls itself. */
export const localeNames: Record<Locale, string> = { fr: "Français", en: "English" };
export const defaultLocale: Locale = "fr";

/** Tells a locale from any other path segment. */
export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}

/** The same made for every locale. */
export function inEveryLocale<T>(make: (locale: Locale) => T): Record<Locale, T> {
  return Object.fromEntries(locales.map((locale) => [locale, make(locale)])) as Record<Locale, T>; // every locale, as mapped
}
