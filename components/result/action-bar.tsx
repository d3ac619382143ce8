"use client";

import dynamic from "next/dynamic";
import { type ReactNode, useId } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { formatMessage } from "@/lib/i18n/message";
import type { ResultMessages } from "@/lib/i18n/messages";
import { type PromptFormat, promptFormats } from "@/lib/prompt/render";
import { CopyButton } from "./copy-button";
import { Menu } from "./menu";
import type { PromptKind } from "./prompt-panel";
import { ShareMenu } from "./share-menu";
import { shownPrompt } from "./shown-prompt";
import type { Built } from "./use-presented";

// Loaded when they are opened: most readers copy and go.
const OpenInList = dynamic(() => import("./open-in-list").then((part) => part.OpenInList), { ssr: false });
const ExportList = dynamic(() => import("./export-list").then((part) => part.ExportList), { ssr: false });

export type BarMessages = Pick<
  ResultMessages,
  | "bar"
  | "prompts"
  | "formats"
  | "formatLegend"
  | "takeAway"
  | "share"
  | "updating"
  | "unreachable"
  | "copied"
  | "copiedAnnouncement"
  | "copyRefused"
  | "manualCopyLabel"
  | "close"
>;

type Props = {
  /** Which prompt is in view, and is copied first. */
  kind: PromptKind;
  /** While the text shown is not yet the one to be copied. */
  busy: boolean;
  format: PromptFormat;
  onFormat: (format: PromptFormat) => void;
  /** Path of the link that gives this page again. */
  share: string;
  title: string | undefined;
  prompts: { built: Built | undefined; failed: boolean; load: () => Promise<unknown> };
  locale: Locale;
  messages: BarMessages;
};

/** What is done with finished prompts, in view wherever one reads. On a small screen copy and share stay, the rest does not. */
export function ActionBar({ kind, busy, format, onFormat, share, title, prompts, locale, messages }: Props) {
  const words = messages.bar;
  const other = kind === "pro" ? "basic" : "pro";
  const load = () => void prompts.load();
  return (
    <section aria-label={words.label} className="action-bar print:hidden">
      <div className="action-bar-first">
        <CopyPrompt kind={kind} busy={busy} messages={messages} />
        <ShareMenu path={share} title={title} locale={locale} messages={messages} />
      </div>
      <div className="needs-js flex flex-wrap gap-2">
        <Menu label={formatMessage(words.format, { format: messages.formats[format] })} className="button-small">
          <FormatChoice format={format} onFormat={onFormat} messages={messages} />
          <CopyButton
            text={() => shownPrompt(other)}
            name={messages.prompts[other].name}
            label={messages.prompts[other].copy}
            messages={messages}
            action={`copy-${other}`}
            disabled={busy}
          />
        </Menu>
        <Menu label={messages.takeAway.openIn} className="button-small" onOpen={load}>
          <Needs prompts={prompts} messages={messages}>
            {({ presented }) => <OpenInList presented={presented} locale={locale} names={messages.prompts} />}
          </Needs>
        </Menu>
        <Menu label={messages.takeAway.exports} className="button-small" onOpen={load}>
          <Needs prompts={prompts} messages={messages}>
            {({ presented, link }) => <ExportList presented={presented} share={link} locale={locale} />}
          </Needs>
        </Menu>
      </div>
    </section>
  );
}

function CopyPrompt({ kind, busy, messages }: Pick<Props, "kind" | "busy" | "messages">) {
  const words = messages.prompts[kind];
  return (
    <CopyButton
      text={() => shownPrompt(kind)}
      name={words.name}
      label={words.copy}
      messages={messages}
      action={`copy-${kind}`}
      look="primary"
      shortcut={{ letter: "C", shown: messages.bar.shortcut }}
      disabled={busy}
      className="max-sm:grow max-sm:[&>button]:w-full"
    />
  );
}

function FormatChoice({ format, onFormat, messages }: Pick<Props, "format" | "onFormat" | "messages">) {
  const id = useId();
  return (
    <fieldset className="grid gap-1">
      <legend className="font-semibold">{messages.formatLegend}</legend>
      {promptFormats.map((name) => (
        <label key={name} className="inline-flex min-h-8 items-center gap-2">
          <input type="radio" name={id} value={name} checked={format === name} onChange={() => onFormat(name)} />
          {messages.formats[name]}
        </label>
      ))}
      <p className="text-sm text-muted">{messages.bar.formatLead}</p>
    </fieldset>
  );
}

/** What can only be shown once the prompts are there as data. */
function Needs({
  prompts,
  messages,
  children,
}: Pick<Props, "prompts" | "messages"> & { children: (built: Built) => ReactNode }) {
  if (prompts.built) return children(prompts.built);
  return <p role="status">{prompts.failed ? messages.unreachable : messages.updating}</p>;
}
