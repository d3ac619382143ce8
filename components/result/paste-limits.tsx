import { exportWords as words } from "@/lib/content/export-words";
import { pasteLimits } from "@/lib/exports/paste-limits";
import { formatDate } from "@/lib/i18n/dates";
import type { Locale } from "@/lib/i18n/locales";
import { formatMessage, formatNumber } from "@/lib/i18n/message";

/** What clients do with a paste of this length, each with where that is said. */
export function PasteLimits({ characters, locale }: { characters: number; locale: Locale }) {
  const number = (value: number) => formatNumber(locale, value);
  return (
    <details className="text-sm">
      <summary className="min-h-6 cursor-pointer">
        {formatMessage(words.pasteTitle[locale], { count: number(characters) })}
      </summary>
      <ul className="mt-2 grid gap-1">
        {pasteLimits(characters).map(({ id, name, effect, over, source, checkedOn }) => (
          <li key={id}>
            <strong className="font-semibold">{name}</strong> {words[`paste_${effect}`][locale]}
            {over === undefined
              ? words.pasteUnpublished[locale]
              : formatMessage(words.pasteOver[locale], { limit: number(over) })}{" "}
            <a className="whitespace-nowrap" href={source} rel="noopener noreferrer">
              {formatMessage(words.pasteSource[locale], { date: formatDate(checkedOn, locale) })}
              <span className="sr-only"> {name}</span>
            </a>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-muted">{words.pasteReceipt[locale]}</p>
    </details>
  );
}
