import type { ReactNode } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { loadMessages } from "@/lib/i18n/messages";
import { factsPath } from "@/lib/site/routes";

type Props = {
  locale: Locale;
  heading: string;
  lead?: ReactNode;
  /** Below the index: the way back to it. */
  beneath?: true;
  children: ReactNode;
};

/** What every page of the facts begins with. */
export function FactsFrame({ locale, heading, lead, beneath, children }: Props) {
  const messages = loadMessages(locale, "facts");
  return (
    <main id="content" className="mx-auto grid max-w-6xl grid-cols-[minmax(0,1fr)] gap-8 px-4 py-8">
      <div>
        {beneath && (
          <nav aria-label={messages.trail} className="mb-2 text-sm">
            <a href={factsPath(locale)} className="inline-block py-1">
              {messages.title}
            </a>{" "}
            <span aria-hidden="true">›</span>
          </nav>
        )}
        <h1 className="text-4xl">{heading}</h1>
        {lead && <div className="mt-2 max-w-measure text-lg text-muted">{lead}</div>}
      </div>
      {children}
    </main>
  );
}

/** A part of such a page, at its own anchor. */
export function FactsSection({ id, title, children }: { id: string; title: ReactNode; children: ReactNode }) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="grid grid-cols-[minmax(0,1fr)] content-start gap-2">
      <h2 id={`${id}-title`} className="text-2xl">
        {title}
      </h2>
      {children}
    </section>
  );
}
