"use client";

import { useSyncExternalStore } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { formatNumber, formatPlural } from "@/lib/i18n/message";
import type { ResultMessages } from "@/lib/i18n/messages";
import { CopyButton, type CopyMessages } from "./copy-button";

/** Programs that cut links do so from about here, in characters. */
const longFrom = 2_000;

const never = () => () => undefined;

/** The link that gives these prompts again; absolute once the browser says where the site is. */
export function ShareLink({
  path,
  locale,
  messages,
}: {
  path: string;
  locale: Locale;
  messages: CopyMessages & Pick<ResultMessages, "share">;
}) {
  const origin = useSyncExternalStore(
    never,
    () => window.location.origin,
    () => "",
  );
  const link = `${origin}${path}`;
  const words = messages.share;
  return (
    <section aria-labelledby="share">
      <h2 id="share" className="text-2xl">
        {words.title}
      </h2>
      <p className="mt-1 max-w-measure text-muted">{words.lead}</p>
      <div className="mt-3 flex flex-wrap items-start gap-3">
        <label htmlFor="share-link" className="sr-only">
          {words.label}
        </label>
        <input
          id="share-link"
          readOnly
          value={link}
          className="min-h-11 min-w-0 flex-1 basis-64 rounded-md border border-control bg-surface px-3 font-mono text-sm print:hidden"
        />
        <CopyButton text={link} name={words.name} label={words.copy} messages={messages} action="copy-link" />
      </div>
      {link.length > longFrom && (
        <p className="mt-2 max-w-measure text-warn">
          {formatPlural(locale, words.long, link.length, { limit: formatNumber(locale, longFrom) })}
        </p>
      )}
      <p className="hidden font-mono text-xs break-all print:block">{link}</p>
    </section>
  );
}
