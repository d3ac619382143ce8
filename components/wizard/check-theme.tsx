import Link from "next/link";
import { formatMessage } from "@/lib/i18n/message";
import type { WizardMessages } from "@/lib/i18n/messages";
import { CheckChoice } from "./check-choice";
import type { CheckRow, CheckTheme as Theme } from "@/lib/wizard/check-rows";
import type { Thing } from "@/lib/wizard/understood";

type Props = {
  theme: Theme;
  title: string;
  messages: WizardMessages["check"];
  /** The way to a row's question. */
  linkTo: (row: CheckRow) => string;
  /** The control that removes a recognised thing. */
  remover: (thing: Thing) => React.ReactNode;
  /** Whether scripts run: choices are changed in place. */
  isEditable: boolean;
};

/** What is known of one theme, each row with where it comes from; what is not, in a line of links. */
export function CheckTheme({ theme, title, messages, linkTo, remover, isEditable }: Props) {
  return (
    <section aria-labelledby={`title-${theme.step}`}>
      <h2 id={`title-${theme.step}`} tabIndex={-1} className="text-2xl">
        {title}
      </h2>
      {theme.known.length > 0 && (
        <dl className="mt-2 lines border-y border-line">
          {theme.known.map((row) => (
            <div
              key={row.field}
              data-row={row.field}
              className="grid gap-x-4 py-2.5 sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)_auto]"
            >
              <dt>
                <span className="text-muted">{row.label}</span>
              </dt>
              <dd className="min-w-0">
                {row.choice && isEditable && row.origin !== "recognised" ? (
                  <CheckChoice
                    choice={row.choice}
                    label={row.label}
                    empty={row.origin === "default" ? row.lines.join(" ") : messages.notSaid}
                    fallbackId={`title-${theme.step}`}
                  />
                ) : (
                  row.lines.map((line) => (
                    <span key={line} className="block">
                      {line}
                    </span>
                  ))
                )}
                {row.things.map((thing) => (
                  <span key={thing.id} className="flex flex-wrap items-baseline gap-x-3">
                    <span>{thing.label}</span>
                    <q className="text-sm text-muted">{formatMessage(messages.evidence, { words: thing.evidence })}</q>
                    {remover(thing)}
                  </span>
                ))}
                {row.origin !== "unknown" && (
                  <span className="block text-sm text-muted italic">{messages.origins[row.origin]}</span>
                )}
              </dd>
              <dd>
                <Link prefetch={false} href={linkTo(row)} className="inline-block min-h-6 scroll-mt-24">
                  {messages.change}
                  <span className="sr-only"> {row.label}</span>
                </Link>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {theme.unknown.length > 0 && (
        <p className="mt-2 text-sm text-muted">
          {messages.unknown}{" "}
          {theme.unknown.map((row, index) => (
            <span key={row.field}>
              {index > 0 && " · "}
              <Link prefetch={false} href={linkTo(row)} className="inline-block min-h-6 scroll-mt-24 text-muted">
                {row.label.replace(/\s*\?$/, "")}
              </Link>
            </span>
          ))}
        </p>
      )}
    </section>
  );
}
