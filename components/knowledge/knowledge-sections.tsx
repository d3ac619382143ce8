import type { Locale } from "@/lib/i18n/locales";
import type { KnowledgeMessages } from "@/lib/i18n/messages";
import { factsPath } from "@/lib/site/routes";
import type { PresentedPrompts } from "@/lib/prompt/present";
import { FactList } from "./fact-list";
import { LatencySection } from "./latency-section";
import { TensionList } from "./tension-list";

type Props = {
  presented: PresentedPrompts;
  locale: Locale;
  messages: KnowledgeMessages;
  names: Record<string, string>;
  editable?: boolean;
};

/** What stands behind the prompts: distances, contradictions, facts. */
export function KnowledgeSections({ presented, locale, messages, names, editable = false }: Props) {
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
          editable={editable}
        />
      </section>
      {presented.latency && <LatencySection latency={presented.latency} locale={locale} messages={messages.latency} />}
      <section aria-labelledby="facts" className="grid gap-3">
        <div>
          <h2 id="facts" className="text-2xl">
            {messages.facts.title}
          </h2>
          <p className="text-muted">
            {messages.facts.lead} <a href={factsPath(locale)}>{messages.facts.all}</a>
          </p>
        </div>
        <FactList facts={presented.facts} locale={locale} messages={messages.facts} names={names} />
      </section>
    </>
  );
}
