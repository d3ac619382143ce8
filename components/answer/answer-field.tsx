import type { AnswerSentences } from "@/lib/content/answer-messages";
import { formatMessage } from "@/lib/i18n/message";

type Props = {
  text: string;
  onText: (text: string) => void;
  /** As the reader's language writes it. */
  limit: string;
  messages: AnswerSentences["page"];
};

/** Where an answer is pasted, typed, dropped or read from a file; the file never leaves the browser. */
export function AnswerField({ text, onText, limit, messages }: Props) {
  const read = (file: File | undefined) => void file?.text().then(onText);
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
        aria-describedby="answer-hint"
        rows={14}
        spellCheck={false}
        autoComplete="off"
        value={text}
        className="w-full rounded border border-control bg-surface p-3 font-mono text-sm"
        onChange={(event) => onText(event.target.value)}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          const [file] = event.dataTransfer.files;
          if (!file) return;
          event.preventDefault();
          read(file);
        }}
      />
      <label className="grid gap-1 text-sm">
        {messages.file}
        <input
          type="file"
          accept=".md,.markdown,.txt,text/markdown,text/plain"
          className="max-w-full"
          onChange={(event) => read(event.target.files?.[0])}
        />
      </label>
    </div>
  );
}
