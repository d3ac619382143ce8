import { estimator } from "@/lib/content/estimator";
import { formatDate } from "@/lib/i18n/dates";
import { formatMessage, formatNumber } from "@/lib/i18n/message";
import type { Locale } from "@/lib/i18n/locales";
import { loadMessages } from "@/lib/i18n/messages";

/** How far estimated round trips are to be trusted, and what they were checked against. */
export function EstimateErrors({ locale }: { locale: Locale }) {
  const messages = loadMessages(locale, "facts");
  const { errors, source } = estimator;
  const { medianMs, p90Ms, roundTrips, places } = errors.heldOutCities;
  const figures = {
    count: formatNumber(locale, roundTrips),
    places,
    median: formatNumber(locale, medianMs, 1),
    most: formatNumber(locale, p90Ms),
  };
  const checked = { source: source.label, date: formatDate(source.checkedOn, locale) };
  return (
    <p className="mt-3">
      {formatMessage(messages.estimateText, figures)}{" "}
      <a href={source.url} rel="noreferrer">
        {formatMessage(messages.estimateSource, checked)}
      </a>
    </p>
  );
}
