"use client";

import { useEffect, useId, useRef, useState } from "react";
import { formatMessage } from "@/lib/i18n/message";
import { actionEvent, type SiteAction } from "@/lib/site/actions";

export type CopyMessages = {
  copied: string;
  copiedAnnouncement: string;
  copyRefused: string;
  manualCopyLabel: string;
  close: string;
};

type Props = {
  /** In memory before the click: Safari refuses a copy that waits for anything. */
  text: string;
  /** What is copied, for the announcement. */
  name: string;
  label: string;
  /** The label with its object, where several buttons say the same. */
  fullLabel?: string;
  messages: CopyMessages;
  /** What is counted, where anything is counted: the action, never the text. */
  action: SiteAction;
  look?: "primary" | "quiet" | "link";
};

const looks = { primary: "button", quiet: "button button-quiet", link: "button-link text-sm" } as const;

/** Copies a text; where the clipboard is refused, shows it selected and says which keys to press. */
export function CopyButton({ text, name, label, fullLabel, messages, action, look = "quiet" }: Props) {
  const [state, setState] = useState<"idle" | "copied" | "refused">("idle");
  const field = useRef<HTMLTextAreaElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const fill = (sentence: string) => formatMessage(sentence, { name });

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setState("copied");
      window.dispatchEvent(new CustomEvent(actionEvent, { detail: action }));
    } catch {
      setState("refused");
    }
  };

  // Focus and selection belong to the document: they follow the text once it is there.
  useEffect(() => {
    if (state === "refused") field.current?.select();
    if (state !== "copied") return;
    const timer = setTimeout(() => setState("idle"), 4_000);
    return () => clearTimeout(timer);
  }, [state]);

  return (
    <span className="needs-js inline-flex max-w-full flex-col items-start gap-2 print:hidden">
      <button ref={button} type="button" className={looks[look]} onClick={copy} aria-label={fullLabel}>
        {state === "copied" ? messages.copied : label}
      </button>
      <span role="status" className="sr-only">
        {state === "copied" ? fill(messages.copiedAnnouncement) : ""}
      </span>
      {state === "refused" && (
        <span className="panel grid w-full gap-2 p-3">
          <label htmlFor={id} className="text-sm">
            <span className="sr-only">{fill(messages.manualCopyLabel)} </span>
            {messages.copyRefused}
          </label>
          <textarea
            ref={field}
            id={id}
            readOnly
            rows={6}
            value={text}
            className="w-full border border-control bg-sunken p-2 font-mono text-sm"
          />
          <button
            type="button"
            className="button-link justify-self-start text-sm"
            onClick={() => {
              setState("idle");
              button.current?.focus();
            }}
          >
            {messages.close}
          </button>
        </span>
      )}
    </span>
  );
}
