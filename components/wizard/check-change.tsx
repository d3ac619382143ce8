"use client";

import { formatMessage, formatPlural } from "@/lib/i18n/message";
import type { Locale } from "@/lib/i18n/locales";
import type { WizardMessages } from "@/lib/i18n/messages";
import { useLastChange } from "./presented-provider";

type Props = { locale: Locale; messages: WizardMessages["check"]["effect"] };

/** What the last change did to tensions and facts. */
export function CheckChange({ locale, messages }: Props) {
  const change = useLastChange();
  const lines = change && [
    ...change.lifted.map((claim) => formatMessage(messages.lifted, { claim })),
    ...change.arisen.map((claim) => formatMessage(messages.arisen, { claim })),
    ...(change.facts > 0 ? [formatPlural(locale, messages.facts, change.facts)] : []),
  ];
  return (
    <div role="status" className="text-sm text-muted">
      {lines && (
        <>
          <p className="mt-4 font-semibold lg:mt-0">{messages.title}</p>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
