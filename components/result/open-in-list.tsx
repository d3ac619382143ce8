"use client";

import { useId, useState } from "react";
import { exportWords as words } from "@/lib/content/export-words";
import { type OpenTarget, openTargets } from "@/lib/exports/open-targets";
import type { Locale } from "@/lib/i18n/locales";
import type { PresentedPrompts } from "@/lib/prompt/present";
import { PasteLimits } from "./paste-limits";

const kinds = ["pro", "basic"] as const;

type Props = { presented: PresentedPrompts; locale: Locale; names: Record<(typeof kinds)[number], { name: string }> };

/** The chats and agents in which a prompt opens. A click copies it first, so that nothing is lost where no link carries it. */
export function OpenInList({ presented, locale, names }: Props) {
  const [kind, setKind] = useState<(typeof kinds)[number]>("pro");
  const [copied, setCopied] = useState<boolean>();
  const id = useId();
  const { text } = presented.prompts[kind];
  // Not awaited: the link is followed by the same click.
  const copy = () =>
    void navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <>
      <p className="max-w-measure text-muted">{words.openLead[locale]}</p>
      <fieldset className="flex flex-wrap gap-x-4">
        <legend className="sr-only">{words.whichPrompt[locale]}</legend>
        {kinds.map((each) => (
          <label key={each} className="inline-flex min-h-8 items-center gap-1.5">
            <input type="radio" name={id} value={each} checked={kind === each} onChange={() => setKind(each)} />
            {names[each].name}
          </label>
        ))}
      </fieldset>
      <ul className="grid gap-x-6 gap-y-1 sm:grid-cols-2">
        {openTargets(text).map((target) => (
          <li key={target.id}>
            <a
              className="inline-block py-1"
              href={target.href}
              target="_blank"
              rel="noopener noreferrer"
              onClick={copy}
            >
              {target.name}
            </a>{" "}
            <span className="text-sm text-muted">{noteOf(target, locale)}</span>
          </li>
        ))}
      </ul>
      <PasteLimits characters={text.length} locale={locale} />
      <p role="status" className={copied === false ? "text-warn" : "text-sm text-muted"}>
        {copied === undefined ? "" : (copied ? words.opened : words.notCopied)[locale]}
      </p>
    </>
  );
}

function noteOf({ prefills, tooLong, sends, documented }: OpenTarget, locale: Locale): string {
  if (!prefills) return (tooLong ? words.tooLong : words.copyOnly)[locale];
  const note = { no: words.fills, maybe: words.maySend, yes: words.runs }[sends][locale];
  return documented ? note : `${note}, ${words.undocumented[locale]}`;
}
