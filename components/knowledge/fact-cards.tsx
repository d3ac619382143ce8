import type { Fact } from "@/lib/content/knowledge-schema";
import { presentListedFact, type ListedFact } from "@/lib/facts/present-fact";
import { formatDate } from "@/lib/i18n/dates";
import type { Locale } from "@/lib/i18n/locales";
import { formatMessage } from "@/lib/i18n/message";
import { loadMessages } from "@/lib/i18n/messages";
import { reportLink } from "@/lib/site/report";
import { factPath } from "@/lib/site/routes";
import { FactSource } from "./fact-list";

type Props = { facts: readonly Fact[]; locale: Locale };

/** Facts, each with its source and date in view at every width, its permanent address and where to say that it is wrong. */
export function FactCards({ facts, locale }: Props) {
  return (
    <ul>
      {facts.map((fact) => (
        <FactCard key={fact.id} fact={presentListedFact(fact, locale)} locale={locale} />
      ))}
    </ul>
  );
}

function FactCard({ fact, locale }: { fact: ListedFact; locale: Locale }) {
  const messages = loadMessages(locale, "facts");
  const knowledge = loadMessages(locale, "knowledge");
  const path = factPath(locale, fact.id);
  return (
    <li
      id={fact.id}
      className="grid gap-x-8 gap-y-1 border-t border-line px-2 py-3 target:bg-mark lg:grid-cols-[minmax(0,1fr)_18rem]"
    >
      <div>
        <p>{fact.text}</p>
        <Marks fact={fact} locale={locale} />
      </div>
      <div className="text-sm text-muted">
        <p>
          <FactSource fact={fact} locale={locale} messages={knowledge.facts} />
        </p>
        <p className="flex flex-wrap gap-x-4">
          <a href={path} className="py-1 text-muted">
            {messages.link}
            <span className="sr-only"> ({fact.id})</span>
          </a>
          <a
            href={reportLink(formatMessage(messages.reportTitle, { id: fact.id }), path)}
            rel="noreferrer"
            className="py-1 text-muted"
          >
            {messages.report}
            <span className="sr-only"> ({fact.id})</span>
          </a>
        </p>
      </div>
    </li>
  );
}

/** What a correction replaced, and what prompts may not cite. */
function Marks({ fact: { former, promptable }, locale }: { fact: ListedFact; locale: Locale }) {
  const messages = loadMessages(locale, "facts");
  return (
    <>
      {former && (
        <p className="text-sm text-muted">
          {formatMessage(messages.former, { date: formatDate(former.until, locale), text: former.text })}
        </p>
      )}
      {!promptable && <p className="text-sm text-warn">{messages.withheld}</p>}
    </>
  );
}
