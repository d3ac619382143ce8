"use client";

import Link from "next/link";
import type { ChangeEvent } from "react";
import { downloadFile } from "@/components/ui/download-file";
import { JsonFileField } from "@/components/ui/json-file-field";
import { mostCases, type SavedCase } from "@/lib/cases/case";
import { markOpenCase } from "@/lib/cases/case-storage";
import { newCaseId } from "@/lib/cases/new-id";
import type { CaseSentences } from "@/lib/content/case-messages";
import { formatDate } from "@/lib/i18n/dates";
import type { Locale } from "@/lib/i18n/locales";
import { formatMessage, formatPlural } from "@/lib/i18n/message";
import { wizardPath } from "@/lib/site/routes";
import { CaseNotices } from "./case-notices";
import { CaseRow } from "./case-row";
import { CompareForm } from "./compare-form";
import { useCases } from "./use-cases";

const json = { type: "application/json" };

type Props = { locale: Locale; messages: CaseSentences };

/** The cases kept in this browser: opened, renamed, deleted, taken away, compared. */
export function Cases({ locale, messages }: Props) {
  const { cases: state, ask } = useCases();
  const words = messages.page;
  const cases = state?.cases ?? [];
  const count = formatPlural(locale, words.count, cases.length, { most: mostCases });

  const remove = (id: string) => {
    ask({ type: "deleted", id });
    // The row goes with its button: the way back is where the focus goes.
    requestAnimationFrame(() => document.querySelector<HTMLElement>("[data-case-notices] button")?.focus());
  };
  return (
    <div className="needs-js grid grid-cols-[minmax(0,1fr)] gap-10">
      <CaseNotices
        state={state}
        messages={messages.notices}
        onUndo={() => ask({ type: "undone" })}
        onDismiss={() => ask({ type: "dismissed" })}
      />
      <section aria-labelledby="cases" className="grid grid-cols-[minmax(0,1fr)] gap-4">
        <div className="flex flex-wrap items-baseline justify-between gap-x-6">
          <h2 id="cases" className="text-2xl">
            {words.list}
          </h2>
          {cases.length > 0 && <p className="text-sm text-muted">{count}</p>}
        </div>
        {state && cases.length === 0 && (
          <>
            <p>{words.empty}</p>
            <p>
              <Link href={wizardPath(locale, "project")} prefetch={false}>
                {words.start}
              </Link>
            </p>
          </>
        )}
        <ul className="grid grid-cols-[minmax(0,1fr)] gap-3">
          {cases.map((saved) => (
            <CaseRow
              key={saved.id}
              saved={saved}
              locale={locale}
              messages={words}
              onOpen={() => {
                markOpenCase(saved.id);
                ask({ type: "opened", id: saved.id, at: new Date().toISOString() });
              }}
              onRename={(name) => ask({ type: "renamed", id: saved.id, name })}
              onDelete={() => remove(saved.id)}
            />
          ))}
        </ul>
        {state && state.unread.length > 0 && (
          <div className="panel flex flex-wrap items-center justify-between gap-x-6 gap-y-2 p-4">
            <p>{formatPlural(locale, words.unread, state.unread.length)}</p>
            <p className="flex flex-wrap gap-x-5">
              <button
                type="button"
                className="button-link"
                onClick={() =>
                  downloadFile({ ...json, name: "unread.json", text: JSON.stringify(state.unread, null, 2) })
                }
              >
                {words.unreadTake}
              </button>
              <button type="button" className="button-link" onClick={() => ask({ type: "unread-forgotten" })}>
                {words.unreadForget}
              </button>
            </p>
          </div>
        )}
      </section>
      <Files locale={locale} messages={messages} cases={state?.cases ?? []} ask={ask} />
      <CompareForm cases={cases} locale={locale} messages={messages.compare} />
    </div>
  );
}

type FilesProps = Props & Pick<ReturnType<typeof useCases>, "ask"> & { cases: readonly SavedCase[] };

/** All cases as one file, and back. What reads and writes it is loaded when it is asked for. */
function Files({ locale, messages, cases, ask }: FilesProps) {
  const words = messages.page;

  const takeUp = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const file = currentTarget.files?.[0];
    if (!file) return;
    const { readCasesFile } = await import("@/lib/cases/cases-file");
    const now = new Date().toISOString();
    const name = formatMessage(messages.keep.untitled, { date: formatDate(now.slice(0, 10), locale) });
    const read = readCasesFile(await file.text(), { id: newCaseId, now, name });
    ask(read ? { type: "imported", ...read } : { type: "file-refused" });
    currentTarget.value = ""; // the same file can be chosen again
  };

  return (
    <section aria-labelledby="files" className="grid grid-cols-[minmax(0,1fr)] justify-items-start gap-4">
      <h2 id="files" className="text-2xl">
        {words.files}
      </h2>
      <button type="button" className="button" disabled={cases.length === 0} onClick={() => void exportAll(cases)}>
        {words.export}
      </button>
      <div className="grid max-w-full gap-1">
        <JsonFileField label={words.import} hint={words.importHint} onChange={(event) => void takeUp(event)} />
      </div>
    </section>
  );
}

async function exportAll(cases: readonly SavedCase[]): Promise<void> {
  const { casesFile } = await import("@/lib/cases/cases-file");
  downloadFile({ ...json, name: "cases.json", text: casesFile(cases) });
}
