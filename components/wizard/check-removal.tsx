"use client";

import { useState } from "react";
import type { Draft } from "@/lib/answers/answers";
import { formatMessage } from "@/lib/i18n/message";
import type { WizardMessages } from "@/lib/i18n/messages";
import { fields } from "@/lib/answers/fields";
import { joinAddress } from "@/lib/share/join-address";
import { wizardPath } from "@/lib/site/routes";
import type { Thing } from "@/lib/wizard/understood";
import { useWizard } from "./wizard-provider";

type Given = {
  draft: Draft;
  /** The answers as the page's address gave them. */
  query: string;
  messages: Pick<WizardMessages["check"], "remove" | "removed" | "putBack" | "restored">;
};

/**
 * Takes a recognised thing out of the case, or puts it back. A button where scripts run; before, a link to the same page
 * without the thing.
 */
export function useRemoval({ draft, query, messages }: Given) {
  const { locale, ready, answers, fill } = useWizard();
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
      return <a href={joinAddress(wizardPath(locale, "check"), withDismissed(query, dismissed))}>{label}</a>;
    }
    return (
      <button
        type="button"
        data-removal
        className="button-link scroll-mt-24 text-sm"
        onClick={(event) => {
          const place = controls().indexOf(event.currentTarget);
          fill({ ...answers.read(), dismissed });
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

/** A query's parts with other ids as the removed ones. By hand: the codec of links need not come with the page. */
function withDismissed(query: string, ids: readonly string[]): string[] {
  const mark = `${fields.dismissed.key}=`;
  const others = query.split("&").filter((part) => !part.startsWith(mark));
  return ids.length > 0 ? [...others, `${mark}${ids.join(",")}`] : others;
}

const controls = () => [...document.querySelectorAll<HTMLElement>("[data-removal]")];
