"use client";

import { formatMessage, formatPlural } from "@/lib/i18n/message";
import type { Locale } from "@/lib/i18n/locales";
import type { WizardMessages } from "@/lib/i18n/messages";
import { useLastChange } from "./presented-provider";

type Props = { locale: Locale; messages: WizardMessages["check"]["effect"] };

/** How many facts are named at once; more are a click away. */
const mostShown = 2;

/** What the last change did to tensions and facts. */
export function CheckChange({ locale, messages }: Props) {
  const change = useLastChange();
  const tensions = change && [
    ...change.lifted.map((claim) => formatMessage(messages.lifted, { claim })),
    ...change.arisen.map((claim) => formatMessage(messages.arisen, { claim })),
  ];
  const facts = change && [
    ...change.added.map((fact) => formatMessage(messages.added, { fact })),
    ...change.dropped.map((fact) => formatMessage(messages.dropped, { fact })),
  ];
  return (
    <div role="status" className="text-sm text-muted">
      {tensions && facts && (
        <>
          <p className="mt-4 font-semibold lg:mt-0">{messages.title}</p>
          <Lines lines={tensions} />
          {facts.length <= mostShown ? (
            <Lines lines={facts} />
          ) : (
            <details>
              <summary className="min-h-6 cursor-pointer">{formatPlural(locale, messages.facts, facts.length)}</summary>
              <Lines lines={facts} />
            </details>
          )}
        </>
      )}
    </div>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul className="grid gap-1">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
