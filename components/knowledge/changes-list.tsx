import { factChanges } from "@/lib/facts/changes";
import { formatDate } from "@/lib/i18n/dates";
import { formatMessage } from "@/lib/i18n/message";
import type { Locale } from "@/lib/i18n/locales";
import { loadMessages } from "@/lib/i18n/messages";
import { feedPath } from "@/lib/site/routes";

/** Every correction, with what was said before, and the feed that tells the next ones. */
export function ChangesList({ locale }: { locale: Locale }) {
  const messages = loadMessages(locale, "facts");
  return (
    <>
      <p>
        <a href={feedPath(locale)}>{messages.feed}</a>
      </p>
      <ol className="grid gap-4">
        {factChanges().map(({ id, until, subject, before, now, pathIn }) => (
          <li key={id} className="max-w-measure border-t border-line pt-3">
            <p>
              <a href={pathIn(locale)} className="font-semibold">
                {subject[locale]}
              </a>{" "}
              <span className="text-sm text-muted">
                {formatMessage(messages.changedOn, { date: formatDate(until, locale) })}
              </span>
            </p>
            <dl className="grid grid-cols-[minmax(0,1fr)] gap-x-3 sm:grid-cols-[10rem_1fr]">
              <dt className="text-sm text-muted">{messages.now}</dt>
              <dd>{now[locale]}</dd>
              <dt className="text-sm text-muted">{messages.before}</dt>
              <dd className="text-muted">{before[locale]}</dd>
            </dl>
          </li>
        ))}
      </ol>
    </>
  );
}
