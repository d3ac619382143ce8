"use client";

import Link from "next/link";
import { useState } from "react";
import { downloadFile } from "@/components/ui/download-file";
import type { SavedCase } from "@/lib/cases/case";
import { markOpenCase, readOpenCase } from "@/lib/cases/case-storage";
import type { CaseSentences } from "@/lib/content/case-messages";
import { formatDate } from "@/lib/i18n/dates";
import type { Locale } from "@/lib/i18n/locales";
import { formatMessage } from "@/lib/i18n/message";
import { casesPath } from "@/lib/site/routes";
import { CaseNotices } from "./case-notices";
import { useCases } from "./use-cases";

type Props = {
  /** The answers as a link carries them, with "?" and "#", at the time the button is pressed. */
  linkNow: () => string | Promise<string>;
  /** What the page calls the case. */
  title?: string | undefined;
  locale: Locale;
  messages: Pick<CaseSentences, "keep" | "notices">;
};

/** Keeps the answers at hand as a case of this browser; where one is at hand, asks whether it is to have them. */
export function KeepCase({ linkNow, title, locale, messages }: Props) {
  const { cases: state, ask } = useCases();
  const [entry, setEntry] = useState<SavedCase>();
  const [open, setOpen] = useState<SavedCase>();
  const [failed, setFailed] = useState(false);
  const words = messages.keep;

  const keep = (fresh: SavedCase) => {
    const kept = ask({ type: "kept", entry: fresh }).cases.find(({ link }) => link === fresh.link);
    if (kept) markOpenCase(kept.id);
    setOpen(undefined);
  };
  const press = async () => {
    const { newCase } = await import("@/lib/cases/new-case");
    const openedAt = new Date().toISOString();
    const untitled = formatMessage(words.untitled, { date: formatDate(openedAt.slice(0, 10), locale) });
    const fresh = newCase(await linkNow(), openedAt, { title, untitled });
    const atHand = readOpenCase();
    setEntry(fresh);
    if (atHand && atHand.link !== fresh.link) setOpen(atHand);
    else keep(fresh);
  };

  return (
    <div className="needs-js grid grid-cols-[minmax(0,1fr)] gap-2 print:hidden">
      <p className="flex flex-wrap items-center gap-x-5 gap-y-2">
        {open && entry ? (
          <>
            <button
              type="button"
              className="button button-quiet"
              onClick={() => {
                ask({ type: "replaced", id: open.id, link: entry.link, at: entry.openedAt });
                setOpen(undefined);
              }}
            >
              {formatMessage(words.replace, { name: open.name })}
            </button>
            <button type="button" className="button button-quiet" onClick={() => keep(entry)}>
              {words.keepNew}
            </button>
          </>
        ) : (
          <button
            type="button"
            className="button button-quiet"
            onClick={() =>
              void press().then(
                () => setFailed(false),
                () => setFailed(true),
              )
            }
          >
            {words.keep}
          </button>
        )}
        <Link className="inline-flex min-h-6 items-center" href={casesPath(locale)} prefetch={false}>
          {words.all}
        </Link>
        {state?.failure && entry && (
          <button
            type="button"
            className="button-link"
            onClick={() =>
              void import("@/lib/cases/cases-file").then(({ casesFile }) =>
                downloadFile({ name: "case.json", type: "application/json", text: casesFile([entry]) }),
              )
            }
          >
            {words.download}
          </button>
        )}
      </p>
      <CaseNotices
        state={state}
        messages={messages.notices}
        onUndo={() => ask({ type: "undone" })}
        onDismiss={() => ask({ type: "dismissed" })}
      />
      <p role="alert" className="text-warn empty:hidden">
        {failed ? words.failed : ""}
      </p>
    </div>
  );
}
