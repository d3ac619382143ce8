import { FactList } from "@/components/knowledge/fact-list";
import { LatencySection } from "@/components/knowledge/latency-section";
import { TensionList } from "@/components/knowledge/tension-list";
import type { Locale } from "@/lib/i18n/locales";
import { formatPlural, type PluralMessage } from "@/lib/i18n/message";
import type { KnowledgeMessages } from "@/lib/i18n/messages";
import { factsPath } from "@/lib/site/routes";
import type { PresentedPrompts } from "@/lib/prompt/present";
import { WayBack } from "./way-back";

type Props = {
  presented: PresentedPrompts;
  locale: Locale;
  messages: KnowledgeMessages;
  factsFold: PluralMessage;
};

/** What stands behind the prompts, each with the way back to the answer it follows from: contradictions, distances, facts. */
export function CaseKnowledge({ presented, locale, messages, factsFold }: Props) {
  const { change } = messages.tensions;
  return (
    <>
      <section aria-labelledby="tensions" className="grid gap-3">
        <div>
          <h2 id="tensions" className="text-2xl">
            {messages.tensions.title}
          </h2>
          <p className="text-muted">{messages.tensions.lead}</p>
        </div>
        <TensionList
          tensions={presented.tensions}
          facts={presented.facts}
          locale={locale}
          messages={messages.tensions}
          WayBack={WayBack}
        />
      </section>
      {presented.latency && (
        <div className="grid grid-cols-[minmax(0,1fr)] gap-2">
          <LatencySection latency={presented.latency} locale={locale} messages={messages.latency} />
          <WayBack step="users">
            {change}
            <span className="sr-only"> {messages.latency.title}</span>
          </WayBack>
        </div>
      )}
      <section aria-labelledby="facts" className="grid gap-3">
        <div>
          <h2 id="facts" className="text-2xl">
            {messages.facts.title}
          </h2>
          <p className="text-muted">
            {messages.facts.lead} <a href={factsPath(locale)}>{messages.facts.all}</a>
          </p>
        </div>
        <details className="panel">
          <summary className="min-h-11 cursor-pointer px-4 py-2.5 font-semibold">
            {formatPlural(locale, factsFold, presented.facts.length)}
          </summary>
          <div className="px-4 pb-4">
            <FactList facts={presented.facts} locale={locale} messages={messages.facts} />
          </div>
        </details>
      </section>
    </>
  );
}
