import { remembered } from "@/lib/remembered";
import type { Locale } from "./locales";

const tags: Record<Locale, string> = { fr: "fr-FR", en: "en-GB" };

/** Made once and only when a date is written: the first one takes a phone a tenth of a second. */
const formatOf = remembered(
  (locale: Locale, precision: "month" | "day") =>
    new Intl.DateTimeFormat(tags[locale], {
      year: "numeric",
      month: "long",
      ...(precision === "day" && { day: "numeric" }),
      timeZone: "UTC",
    }),
);

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
  return formatOf(locale, day ? "day" : "month").format(Date.UTC(year, month - 1, day || 1));
});
