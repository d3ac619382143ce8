"use client";

import { type ChangeEvent, useState } from "react";
import { exportWords as words } from "@/lib/content/export-words";
import { readAnswersFile } from "@/lib/exports/answers-file";
import { type ExportId, exportFile, exportIds } from "@/lib/exports/files";
import { formatMessage } from "@/lib/i18n/message";
import type { Locale } from "@/lib/i18n/locales";
import type { PresentedPrompts } from "@/lib/prompt/present";
import { decodeAnswers } from "@/lib/share/codec";
import { linkTo } from "@/lib/share/link";
import { wizardPath } from "@/lib/site/routes";
import { downloadFile } from "@/components/ui/download-file";
import { JsonFileField } from "@/components/ui/json-file-field";

type Props = { presented: PresentedPrompts; share: string; locale: Locale };

/** The files that are made from the answers, in this browser, and the way back from the answers' file. */
export function ExportList({ presented, share, locale }: Props) {
  const [failed, setFailed] = useState(false);

  const takeUp = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const draft = readAnswersFile((await currentTarget.files?.[0]?.text()) ?? "");
    setFailed(!draft);
    if (draft) window.location.assign(linkTo(wizardPath(locale, "check"), draft, { words: "fragment" }));
  };

  return (
    <>
      <p className="text-muted">{words.filesLead[locale]}</p>
      <ul className="grid gap-2">
        {exportIds.map((file) => {
          const name = words[`file_${file}`][locale];
          return (
            <li key={file} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
              {name}
              <button
                type="button"
                className="button button-quiet"
                aria-label={formatMessage(words.downloadOf[locale], { name })}
                onClick={() => download(file, presented, share)}
              >
                {words.download[locale]}
              </button>
            </li>
          );
        })}
      </ul>
      <div className="grid gap-1">
        <JsonFileField label={words.import[locale]} hint={words.importHint[locale]} onChange={takeUp} />
        <p role="status" className="text-warn">
          {failed ? words.importFailed[locale] : ""}
        </p>
      </div>
    </>
  );
}

/** Makes a file now and hands it to the browser. */
function download(id: ExportId, presented: PresentedPrompts, share: string): void {
  const { search, hash } = new URL(share, window.location.origin);
  const day = new Date().toISOString().slice(0, 10);
  downloadFile(exportFile(id, decodeAnswers(search, hash).draft, presented, day));
}
