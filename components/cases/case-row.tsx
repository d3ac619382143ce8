import { type FormEvent, useEffect, useRef, useState } from "react";
import { cleanName, nameLimit, type SavedCase } from "@/lib/cases/case";
import type { CaseSentences } from "@/lib/content/case-messages";
import { formatDate } from "@/lib/i18n/dates";
import type { Locale } from "@/lib/i18n/locales";
import { formatMessage } from "@/lib/i18n/message";
import { resultPath, wizardPath } from "@/lib/site/routes";

type Props = {
  saved: SavedCase;
  locale: Locale;
  messages: CaseSentences["page"];
  onOpen: () => void;
  onRename: (name: string) => void;
  onDelete: () => void;
};

/** A case with what is done with it; its name is the way to its prompts. */
export function CaseRow({ saved, locale, messages, onOpen, onRename, onDelete }: Props) {
  const [isNaming, setNaming] = useState(false);
  const renameButton = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const { id, name, link, openedAt } = saved;
  const of = (sentence: string) => formatMessage(sentence, { name });

  // Who asked to rename is about to type.
  useEffect(() => {
    if (isNaming) field.current?.select();
  }, [isNaming]);
  const stopNaming = () => {
    setNaming(false);
    requestAnimationFrame(() => renameButton.current?.focus());
  };
  const rename = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get("name");
    const wanted = typeof typed === "string" ? cleanName(typed) : undefined;
    if (wanted !== undefined && wanted !== name) onRename(wanted);
    stopNaming();
  };

  return (
    <li className="panel grid gap-2 p-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h3 className="min-w-0 text-lg [overflow-wrap:anywhere]">
          <a className="inline-block py-1" href={`${resultPath(locale)}${link}`} onClick={onOpen}>
            {name}
          </a>
        </h3>
        <p className="text-sm text-muted">
          {formatMessage(messages.openedOn, { date: formatDate(openedAt.slice(0, 10), locale) })}
        </p>
      </div>
      {isNaming ? (
        <form className="flex flex-wrap items-end gap-3" onSubmit={rename}>
          <label className="grid flex-1 basis-56 gap-1">
            {of(messages.newName)}
            <input
              name="name"
              ref={field}
              defaultValue={name}
              aria-describedby={`${id}-limit`}
              className="min-h-11 w-full min-w-0 rounded-md border border-control bg-surface px-3"
              onKeyDown={(event) => {
                if (event.key === "Escape") stopNaming();
              }}
            />
          </label>
          <button type="submit" className="button">
            {messages.save}
          </button>
          <button type="button" className="button button-quiet" onClick={stopNaming}>
            {messages.cancel}
          </button>
          <p id={`${id}-limit`} className="basis-full text-sm text-muted">
            {formatMessage(messages.nameHint, { limit: nameLimit })}
          </p>
        </form>
      ) : (
        <p className="flex flex-wrap gap-x-6 gap-y-1">
          <a
            className="inline-flex min-h-6 items-center"
            href={`${wizardPath(locale, "check")}${link}`}
            aria-label={of(messages.editOf)}
            onClick={onOpen}
          >
            {messages.edit}
          </a>
          <button
            ref={renameButton}
            type="button"
            className="button-link"
            aria-label={of(messages.renameOf)}
            onClick={() => setNaming(true)}
          >
            {messages.rename}
          </button>
          <button type="button" className="button-link" aria-label={of(messages.deleteOf)} onClick={onDelete}>
            {messages.delete}
          </button>
        </p>
      )}
    </li>
  );
}
