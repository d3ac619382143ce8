"use client";

import { use } from "react";
import { FactSource } from "@/components/knowledge/fact-list";
import { loadKnowledgeMessages } from "@/lib/content/later-messages";
import { formatList, formatMessage } from "@/lib/i18n/message";
import { usePresented } from "./presented-provider";
import { useWizard } from "./wizard-provider";

/** Which platforms the answers exclude, by which of them and by which fact; none is hidden. */
export function PlatformsInsight() {
  const { locale } = useWizard();
  const { ruledOut: messages, facts } = use(loadKnowledgeMessages(locale));
  const built = usePresented();
  if (!built) return null;
  const { ruledOut } = built.presented;
  return (
    <section aria-labelledby="ruled-out" className="grid gap-3">
      <h2 id="ruled-out" className="text-xl">
        {messages.title}
      </h2>
      <p className="text-muted">{ruledOut.length > 0 ? messages.lead : messages.none}</p>
      <ul className="grid gap-3">
        {ruledOut.map((entry) => (
          <li key={entry.platform} className="border-t border-line pt-2">
            <strong>{entry.name}</strong> {formatMessage(messages.by, { answers: formatList(locale, entry.because) })}
            <ul>
              {entry.facts.map((fact) => (
                <li key={fact.id}>
                  {fact.text}{" "}
                  <span className="text-sm text-muted">
                    <FactSource fact={fact} locale={locale} messages={facts} />
                  </span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
