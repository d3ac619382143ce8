import { useEffect, useState } from "react";
import { answerLimit } from "@/lib/answer-check/answer-limit";
import { type FileFault, readAnswerFile } from "@/lib/answer-check/answer-file";
import type { AnswerSentences } from "@/lib/content/answer-messages";
import { formatMessage, formatNumber } from "@/lib/i18n/message";
import type { Locale } from "@/lib/i18n/locales";

type Props = {
  text: string;
  /** A check was asked for, and the field holds nothing. */
  isMissing: boolean;
  onText: (text: string) => void;
  locale: Locale;
  messages: AnswerSentences["page"];
};

/** Where an answer is pasted, typed, dropped or read from a file; the file never leaves the browser. */
export function AnswerField({ text, isMissing, onText, locale, messages }: Props) {
  const [refused, setRefused] = useState<{ fault: FileFault; file: File }>();
  useEffect(keepPageOnDrop, []);
  const limit = formatNumber(locale, answerLimit);
  const take = (value: string) => {
    setRefused(undefined);
    onText(value);
  };
  const read = async (file: File | undefined) => {
    if (!file) return;
    const found = await readAnswerFile(file);
    if ("text" in found) take(found.text);
    else setRefused({ fault: found.fault, file });
  };
  return (
    <div className="grid gap-2">
      <label htmlFor="answer" className="font-semibold">
        {messages.answer}
      </label>
      <p id="answer-hint" className="text-sm text-muted">
        {formatMessage(messages.hint, { limit })}
      </p>
      <textarea
        id="answer"
        name="answer"
        toolparamdescription={`${messages.answer}: the whole text, in Markdown.`}
        aria-describedby={isMissing ? "answer-missing answer-hint" : "answer-hint"}
        aria-invalid={isMissing}
        rows={14}
        spellCheck={false}
        autoComplete="off"
        value={text}
        className="w-full rounded border border-control bg-surface p-3 font-mono text-sm"
        onChange={(event) => take(event.target.value)}
        onDrop={(event) => void read(event.dataTransfer.files[0])}
      />
      <p id="answer-missing" role="alert" className="font-semibold text-danger empty:hidden">
        {isMissing ? messages.missing : ""}
      </p>
      <label className="grid gap-1 text-sm">
        {messages.file}
        <input
          type="file"
          accept=".md,.markdown,.txt,text/markdown,text/plain"
          className="max-w-full"
          // The same file, chosen again after it was changed or the field was cleared, is a change, too.
          onClick={(event) => (event.currentTarget.value = "")}
          onChange={(event) => void read(event.target.files?.[0])}
        />
      </label>
      {refused && (
        <p role="alert" className="text-warn [overflow-wrap:anywhere]">
          {formatMessage(messages[refused.fault], {
            name: refused.file.name,
            size: formatNumber(locale, refused.file.size / 1000),
            limit,
          })}
        </p>
      )}
    </div>
  );
}

/** A file that misses the field would be opened in the page's place, and the answer typed so far be gone. */
function keepPageOnDrop(): () => void {
  const keep = (event: DragEvent) => {
    if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
  };
  window.addEventListener("dragover", keep);
  window.addEventListener("drop", keep);
  return () => {
    window.removeEventListener("dragover", keep);
    window.removeEventListener("drop", keep);
  };
}
