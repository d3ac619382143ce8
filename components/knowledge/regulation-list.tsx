import { allRegulations, type Regulation } from "@/lib/content/regulations";
import { formatDate } from "@/lib/i18n/dates";
import type { Locale } from "@/lib/i18n/locales";
import { formatMessage } from "@/lib/i18n/message";
import { loadMessages } from "@/lib/i18n/messages";
import { reportLink } from "@/lib/site/report";
import { factSubjectPath } from "@/lib/site/routes";
import { FactsSection } from "./facts-frame";

/** The regulations: where each stands, what it asks of an edge architecture, from which page. */
export function RegulationList({ locale }: { locale: Locale }) {
  return allRegulations.map((regulation) => (
    <FactsSection key={regulation.id} id={regulation.id} title={regulation.name[locale]}>
      <RegulationText regulation={regulation} locale={locale} />
    </FactsSection>
  ));
}

function RegulationText({ regulation, locale }: { regulation: Regulation; locale: Locale }) {
  const { id, status, former, points, source } = regulation;
  const messages = loadMessages(locale, "facts");
  const knowledge = loadMessages(locale, "knowledge");
  const path = `${factSubjectPath(locale, "regulations")}#${id}`;
  return (
    <div className="max-w-measure">
      <p>{status[locale]}</p>
      {former && (
        <p className="text-sm text-muted">
          {formatMessage(messages.former, { date: formatDate(former.until, locale), text: former.status[locale] })}
        </p>
      )}
      <ul className="list-disc pl-5">
        {points[locale].map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <p className="text-sm text-muted">
        <a href={source.url} rel="noreferrer" className="text-muted">
          {new URL(source.url).hostname}
        </a>
        , {formatMessage(knowledge.facts[source.dateKind], { date: formatDate(source.checkedOn, locale) })},{" "}
        {knowledge.facts.confidence[source.confidence]} ·{" "}
        <a
          href={reportLink(formatMessage(messages.reportTitle, { id }), path)}
          rel="noreferrer"
          className="inline-block py-1 text-muted"
        >
          {messages.report}
          <span className="sr-only"> ({id})</span>
        </a>
      </p>
    </div>
  );
}
