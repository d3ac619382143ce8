import type { Locale } from "./locales";

const tags: Record<Locale, string> = { fr: "fr-FR", en: "en-GB" };

/**
 * Writes a date as precisely as it is known.
 * @param date ISO year, year-month or day
 * @returns the date in words; the text itself if it is not such a date
 * @example formatDate("2026-02-13", "fr") // "13 février 2026"
 */
export function formatDate(date: string, locale: Locale): string {
  const [year, month, day] = date.split("-").map(Number);
  if (!year || !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(date)) return date;
  if (!month) return String(year);
  const format = new Intl.DateTimeFormat(tags[locale], {
    year: "numeric",
    month: "long",
    ...(day && { day: "numeric" }),
    timeZone: "UTC",
  });
  return format.format(Date.UTC(year, month - 1, day || 1));
}
