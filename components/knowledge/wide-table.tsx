import type { ReactNode } from "react";
import { formatMessage } from "@/lib/i18n/message";
import type { Locale } from "@/lib/i18n/locales";
import { loadMessages } from "@/lib/i18n/messages";

/** Where a table that is wider than the screen scrolls, by keyboard too. */
export function WideTable({ title, locale, children }: { title: string; locale: Locale; children: ReactNode }) {
  const { tableOf } = loadMessages(locale, "facts");
  return (
    // Positioned, so that texts for screen readers alone scroll along and do not widen the page.
    <div className="relative overflow-x-auto" tabIndex={0} role="region" aria-label={formatMessage(tableOf, { title })}>
      {children}
    </div>
  );
}
