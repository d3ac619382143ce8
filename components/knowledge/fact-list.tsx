import { formatDate } from "@/lib/i18n/dates";
import { formatMessage } from "@/lib/i18n/message";
import type { Locale } from "@/lib/i18n/locales";
import type { KnowledgeMessages } from "@/lib/i18n/messages";
import type { PresentedFact } from "@/lib/facts/present-fact";
import type { NumberedFact } from "@/lib/prompt/present";

export type FactMessages = KnowledgeMessages["facts"];

type Props = { facts: NumberedFact[]; locale: Locale; messages: FactMessages };

/** The facts of a prompt, each with its source, its date and why it is there. */
export function FactList({ facts, locale, messages }: Props) {
  return (
    <ol className="coded">
      {facts.map((fact) => (
        <li key={fact.id}>
          <span>{fact.code}</span>
          <div>
            <p>{fact.text}</p>
            <p>
              <FactSource fact={fact} locale={locale} messages={messages} /> ·{" "}
              {formatMessage(messages.why, { reason: reasonOf(fact, messages) })}
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}

/** Where a fact comes from, when it was read, how far to trust it. */
export function FactSource({
  fact,
  locale,
  messages,
}: {
  fact: PresentedFact;
  locale: Locale;
  messages: FactMessages;
}) {
  const date = formatDate(fact.checkedOn, locale);
  return (
    <>
      <a href={fact.url} rel="noreferrer" className="text-muted">
        {new URL(fact.url).hostname}
      </a>
      , {formatMessage(messages[fact.dateKind], { date })}, {messages.confidence[fact.confidence]}
      {fact.stale && <strong className="text-warn">, {messages.stale}</strong>}
    </>
  );
}

function reasonOf({ reason }: NumberedFact, messages: FactMessages): string {
  const words = messages.reason;
  if (reason.kind === "tension") return formatMessage(words.tension, { code: reason.code });
  const { name = "" } = reason;
  if (reason.kind === "platform") return formatMessage(words.platform, { platform: name });
  if (reason.kind === "need") return formatMessage(words.need, { need: name });
  return words[reason.kind];
}
