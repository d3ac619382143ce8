"use client";

import dynamic from "next/dynamic";
import { type ReactNode, useState } from "react";
import type { Locale } from "@/lib/i18n/locales";
import type { ResultMessages } from "@/lib/i18n/messages";
import type { PresentedPrompts } from "@/lib/prompt/present";

// Loaded when they are opened: most readers copy and go.
const OpenInList = dynamic(() => import("./open-in-list").then((part) => part.OpenInList), { ssr: false });
const ExportList = dynamic(() => import("./export-list").then((part) => part.ExportList), { ssr: false });

type Props = {
  presented: PresentedPrompts;
  /** Path of the link with all the answers, words included. */
  share: string;
  locale: Locale;
  messages: Pick<ResultMessages, "takeAway" | "prompts">;
};

/** What is done with finished prompts elsewhere: opened in a chat, taken away as files. */
export function TakeAway({ presented, share, locale, messages }: Props) {
  return (
    <div className="needs-js grid grid-cols-[minmax(0,1fr)] gap-3 print:hidden">
      <Disclosure summary={messages.takeAway.openIn}>
        <OpenInList presented={presented} locale={locale} names={messages.prompts} />
      </Disclosure>
      <Disclosure summary={messages.takeAway.exports}>
        <ExportList presented={presented} share={share} locale={locale} />
      </Disclosure>
    </div>
  );
}

/** Its content is made once it has been opened. */
function Disclosure({ summary, children }: { summary: string; children: ReactNode }) {
  const [opened, setOpened] = useState(false);
  return (
    <details className="panel p-4" onToggle={(event) => setOpened((was) => was || event.currentTarget.open)}>
      <summary className="min-h-8 cursor-pointer font-semibold">{summary}</summary>
      {opened && <div className="mt-3 grid grid-cols-[minmax(0,1fr)] gap-3">{children}</div>}
    </details>
  );
}
