"use client";

import Link from "next/link";
import { markOpenCase } from "@/lib/cases/case-storage";
import type { CaseSentences } from "@/lib/content/case-messages";
import { formatDate } from "@/lib/i18n/dates";
import type { Locale } from "@/lib/i18n/locales";
import { formatMessage, formatPlural } from "@/lib/i18n/message";
import { casesPath, resultPath } from "@/lib/site/routes";
import { useCases } from "./use-cases";

/** As many as are told at a glance; the others have their page. */
const mostRecent = 4;

type Props = {
  locale: Locale;
  messages: CaseSentences["home"] & Pick<CaseSentences["page"], "openedOn">;
};

/** The cases opened last, for who comes back; nothing at all for who has none. */
export function RecentCasesList({ locale, messages }: Props) {
  const { cases: state, ask } = useCases();
  const cases = state?.cases ?? [];
  if (cases.length === 0) return null;
  return (
    <section aria-labelledby="cases" className="grid gap-3 border-t border-line py-8">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 id="cases" className="text-2xl">
          {messages.title}
        </h2>
        <Link className="inline-flex min-h-6 items-center" href={casesPath(locale)} prefetch={false}>
          {formatPlural(locale, messages.all, cases.length)}
        </Link>
      </div>
      <ul className="grid gap-x-6 gap-y-2 sm:grid-cols-2 lg:grid-cols-4">
        {cases.slice(0, mostRecent).map(({ id, name, link, openedAt }) => (
          <li key={id} className="min-w-0 [overflow-wrap:anywhere]">
            <a
              className="inline-block py-1"
              href={`${resultPath(locale)}${link}`}
              onClick={() => {
                markOpenCase(id);
                ask({ type: "opened", id, at: new Date().toISOString() });
              }}
            >
              {name}
            </a>
            <p className="text-sm text-muted">
              {formatMessage(messages.openedOn, { date: formatDate(openedAt.slice(0, 10), locale) })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
