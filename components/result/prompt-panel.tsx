"use client";

import { useId, useState } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { formatMessage, formatPlural } from "@/lib/i18n/message";
import type { ResultMessages } from "@/lib/i18n/messages";
import type { Receipt, Section } from "@/lib/prompt/document";
import { type PromptFormat, promptFormats, renderSections, sectionText } from "@/lib/prompt/render";
import { CopyButton } from "./copy-button";
import { Segments } from "./segments";

/** The sentences a panel shows: what crosses over to the browser stays small. */
export type PanelMessages = Pick<
  ResultMessages,
  | "characters"
  | "formatLegend"
  | "formats"
  | "copied"
  | "copySection"
  | "copySectionOf"
  | "copiedAnnouncement"
  | "copyRefused"
  | "manualCopyLabel"
  | "close"
  | "whyLabel"
  | "why"
> & { prompts: ResultMessages["prompts"] };

type Props = {
  kind: "basic" | "pro";
  sections: Section[];
  receipt?: Receipt | undefined;
  /** The prompt's language, which may differ from the page's. */
  language: Locale;
  locale: Locale;
  messages: PanelMessages;
};

/** One prompt: copy first, then its parts, each with why it is there. The text shown is the text copied. */
export function PromptPanel({ kind, sections, receipt, language, locale, messages }: Props) {
  const [format, setFormat] = useState<PromptFormat>("xml");
  const id = useId();
  const rendered = renderSections({ language, sections, receipt }, format);
  const text = rendered.map(sectionText).join("\n\n");
  const words = messages.prompts[kind];
  const why: Record<string, string> = messages.why;
  return (
    <section aria-labelledby={id} className="panel overflow-hidden" data-prompt={kind}>
      <header className="grid gap-3 border-b border-line p-4 sm:p-5">
        <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
          <div>
            <h2 id={id} className="text-2xl">
              {words.name}
            </h2>
            <p className="text-muted">{words.summary}</p>
          </div>
          <CopyButton
            text={text}
            name={words.name}
            label={words.copy}
            messages={messages}
            action={`copy-${kind}`}
            look={kind === "pro" ? "primary" : "quiet"}
          />
        </div>
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 text-sm text-muted">
          <fieldset className="needs-js flex flex-wrap items-center gap-x-4 print:hidden">
            <legend className="sr-only">{messages.formatLegend}</legend>
            {promptFormats.map((name) => (
              <label key={name} className="inline-flex min-h-8 items-center gap-1.5">
                <input
                  type="radio"
                  name={`${id}-format`}
                  value={name}
                  checked={format === name}
                  onChange={() => setFormat(name)}
                />
                {messages.formats[name]}
              </label>
            ))}
          </fieldset>
          <p className="tabular-nums">{formatPlural(locale, messages.characters, text.length)}</p>
        </div>
      </header>
      {rendered.map((section, index) => (
        <div
          key={`${section.id}-${index}`}
          className="grid gap-x-6 border-b border-line last:border-b-0 lg:grid-cols-[minmax(0,1fr)_13rem]"
        >
          <pre
            lang={language}
            data-section={section.id}
            className="min-w-0 px-4 py-4 font-mono text-[0.8125rem] leading-relaxed whitespace-pre-wrap [overflow-wrap:anywhere] sm:px-5"
          >
            <Segments segments={section.segments} />
          </pre>
          <div className="order-first grid content-start gap-1 px-4 pt-4 text-sm text-muted sm:px-5 lg:order-none lg:py-4 lg:pl-0">
            {why[section.id] && (
              <p>
                <span className="sr-only">{formatMessage(messages.whyLabel, { part: section.title })} </span>
                {why[section.id]}
              </p>
            )}
            {section.id !== "receipt" && (
              <CopyButton
                text={sectionText(section)}
                name={section.title}
                label={messages.copySection}
                fullLabel={formatMessage(messages.copySectionOf, { part: section.title })}
                messages={messages}
                action="copy-part"
                look="link"
              />
            )}
          </div>
        </div>
      ))}
    </section>
  );
}
