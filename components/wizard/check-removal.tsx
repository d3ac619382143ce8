"use client";

import { useState } from "react";
import type { Draft } from "@/lib/answers/answers";
import { formatMessage } from "@/lib/i18n/message";
import type { WizardMessages } from "@/lib/i18n/messages";
import { linkTo } from "@/lib/share/link";
import { wizardPath } from "@/lib/site/routes";
import type { Thing } from "@/lib/wizard/understood";
import { useWizard } from "./wizard-provider";

type Messages = Pick<WizardMessages["check"], "remove" | "removed" | "putBack" | "restored">;

/**
 * Takes a recognised thing out of the case, or puts it back. A button where scripts run; before, a link to the same page
 * without the thing.
 */
export function useRemoval(draft: Draft, messages: Messages) {
  const { locale, ready, values, fill } = useWizard();
  const [said, setSaid] = useState("");
  const control = (thing: Thing, back: boolean) => {
    const before = draft.dismissed ?? [];
    const dismissed = back ? before.filter((id) => id !== thing.id) : [...before, thing.id];
    const label = (
      <>
        {back ? messages.putBack : messages.remove}
        <span className="sr-only"> {thing.label}</span>
      </>
    );
    if (!ready) {
      const address = linkTo(wizardPath(locale, "check"), { ...draft, dismissed }, { words: "query" });
      return <a href={address}>{label}</a>;
    }
    return (
      <button
        type="button"
        data-removal
        className="button-link scroll-mt-24 text-sm"
        onClick={(event) => {
          const place = controls().indexOf(event.currentTarget);
          fill({ ...values(), dismissed });
          setSaid(formatMessage(back ? messages.restored : messages.removed, { label: thing.label }));
          // The pressed button goes: the focus moves to the one in its place, or to the page's beginning.
          requestAnimationFrame(() => (controls()[place] ?? document.querySelector("h1"))?.focus());
        }}
      >
        {label}
      </button>
    );
  };
  return { control, said };
}

const controls = () => [...document.querySelectorAll<HTMLElement>("[data-removal]")];
