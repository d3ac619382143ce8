import { allRegulations } from "@/lib/content/knowledge";
import { formatDate } from "@/lib/i18n/dates";
import type { Locale } from "@/lib/i18n/locales";
import { formatMessage } from "@/lib/i18n/message";
import { loadMessages } from "@/lib/i18n/messages";

/** The regulations: where each stands, what it asks of an edge architecture, from which page. */
export function RegulationList({ locale }: { locale: Locale }) {
  const messages = loadMessages(locale, "facts");
  const knowledge = loadMessages(locale, "knowledge");
  return allRegulations.map(({ id, name, status, former, points, source }) => (
    <section key={id} id={id} className="mt-4">
      <h3 className="text-lg">{name[locale]}</h3>
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
        {knowledge.facts.confidence[source.confidence]}
      </p>
    </section>
  ));
}
