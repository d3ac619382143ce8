import { remembered } from "@/lib/remembered";
import type { Locale } from "./locales";

const tags: Record<Locale, string> = { fr: "fr-FR", en: "en-GB" };

// Made once: a formatter costs far more than what it formats.
const formatsOf = (locale: Locale) => {
  const month = { year: "numeric", month: "long", timeZone: "UTC" } as const;
  return {
    month: new Intl.DateTimeFormat(tags[locale], month),
    day: new Intl.DateTimeFormat(tags[locale], { ...month, day: "numeric" }),
  };
};
const formats: Record<Locale, ReturnType<typeof formatsOf>> = { fr: formatsOf("fr"), en: formatsOf("en") };

/**
 * Writes a date as precisely as it is known.
 * @param date ISO year, year-month or day
 * @returns the date in words; the text itself if it is not such a date
 * @example formatDate("2026-02-13", "fr") // "13 février 2026"
 */
export const formatDate = remembered((date: string, locale: Locale): string => {
  const [year, month, day] = date.split("-").map(Number);
  if (!year || !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(date)) return date;
  if (!month) return String(year);
  return formats[locale][day ? "day" : "month"].format(Date.UTC(year, month - 1, day || 1));
});
