"use client";

import { useEffect, useId, useRef, useState } from "react";
import { formatMessage } from "@/lib/i18n/message";
import { actionEvent, type SiteAction } from "@/lib/site/actions";
import { useShortcut } from "./use-shortcut";

export type CopyMessages = {
  copied: string;
  copiedAnnouncement: string;
  copyRefused: string;
  manualCopyLabel: string;
  close: string;
};

type Props = {
  /**
   * In memory or in the page before the click: Safari refuses a copy that waits for anything. As a function it reads the
   * text where it is shown.
   */
  text: string | ((button: HTMLElement) => string);
  /** What is copied, for the announcement. */
  name: string;
  label: string;
  /** The label with its object, where several buttons say the same. */
  fullLabel?: string;
  messages: CopyMessages;
  /** What is counted, where anything is counted: the action, never the text. */
  action: SiteAction;
  look?: "primary" | "quiet" | "link";
  /** The letter that copies, with Alt, and how that is written on the button (globals.css). */
  shortcut?: { letter: string; shown: string };
  /** While the text shown is not yet the one to be copied. */
  disabled?: boolean;
  className?: string;
};

const looks = { primary: "button", quiet: "button button-quiet", link: "button-link text-sm" } as const;

/** Copies a text; where the clipboard is refused, shows it selected and says which keys to press. */
export function CopyButton({
  text,
  name,
  label,
  fullLabel,
  messages,
  action,
  look = "quiet",
  shortcut,
  disabled,
  className = "",
}: Props) {
  const [state, setState] = useState<"idle" | "copied" | "refused">("idle");
  /** What the clipboard refused. */
  const [refused, setRefused] = useState("");
  const field = useRef<HTMLTextAreaElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const fill = (sentence: string) => formatMessage(sentence, { name });
  useShortcut(shortcut?.letter, () => button.current?.click());

  const copy = async (from: HTMLElement) => {
    const wanted = typeof text === "string" ? text : text(from);
    try {
      await navigator.clipboard.writeText(wanted);
      setState("copied");
      window.dispatchEvent(new CustomEvent(actionEvent, { detail: action }));
    } catch {
      setRefused(wanted);
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
    <span className={`needs-js copy ${className}`}>
      <button
        ref={button}
        type="button"
        className={looks[look]}
        onClick={(event) => void copy(event.currentTarget)}
        aria-label={fullLabel}
        aria-keyshortcuts={shortcut && `Alt+${shortcut.letter}`}
        data-shortcut={shortcut?.shown}
        disabled={disabled}
      >
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
            value={refused}
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
