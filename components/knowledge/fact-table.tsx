import type { Fact } from "@/lib/content/knowledge-schema";
import { presentListedFact, type ListedFact } from "@/lib/facts/present-fact";
import { formatDate } from "@/lib/i18n/dates";
import type { Locale } from "@/lib/i18n/locales";
import { formatMessage } from "@/lib/i18n/message";
import { loadMessages } from "@/lib/i18n/messages";
import { FactSource } from "./fact-list";

type Props = { facts: Fact[]; locale: Locale; labelledBy: string };

/** Facts with their source, each at its own anchor; what a correction replaced and what prompts may not cite is said. */
export function FactTable({ facts, locale, labelledBy }: Props) {
  const messages = loadMessages(locale, "facts");
  const knowledge = loadMessages(locale, "knowledge");
  return (
    <div className="overflow-x-auto" tabIndex={0} role="region" aria-labelledby={labelledBy}>
      <table className="w-full min-w-[36rem] text-left">
        <thead>
          <tr className="border-b-2 border-line text-sm">
            <th className="py-2 pr-4">{messages.head.fact}</th>
            <th className="py-2 pr-4">{messages.head.attribute}</th>
            <th className="py-2">{messages.head.source}</th>
          </tr>
        </thead>
        <tbody>
          {facts.map((fact) => {
            const shown = presentListedFact(fact, locale);
            return (
              <tr key={fact.id} id={fact.id} className="border-b border-line align-top target:bg-mark">
                <td className="py-2 pr-4">
                  {shown.text}{" "}
                  <a
                    href={`#${fact.id}`}
                    aria-label={`${messages.link} (${fact.id})`}
                    className="text-muted no-underline"
                  >
                    #
                  </a>
                  <Marks fact={shown} locale={locale} />
                </td>
                <td className="py-2 pr-4 text-sm">{messages.attributes[fact.attribute]}</td>
                <td className="py-2 text-sm text-muted">
                  <FactSource fact={shown} locale={locale} messages={knowledge.facts} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

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
