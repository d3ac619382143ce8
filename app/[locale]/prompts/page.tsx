import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { caseWords } from "@/components/result/case-words";
import { presentNotices } from "@/components/result/notices";
import { PromptsView } from "@/components/result/prompts-view";
import { Result } from "@/components/result/result";
import { incompleteMessages, linkMessages } from "@/components/result/result-messages";
import { WholeLink } from "@/components/result/whole-link";
import { parseAnswers } from "@/lib/answers/parse";
import { changedSince } from "@/lib/facts/changed-since";
import { formatDate } from "@/lib/i18n/dates";
import { caseSentences } from "@/lib/content/case-messages";
import { isLocale, type Locale } from "@/lib/i18n/locales";
import { formatPlural } from "@/lib/i18n/message";
import { loadMessages } from "@/lib/i18n/messages";
import { caseTitle } from "@/lib/prompt/case-title";
import { type NumberedFact, presentPrompts } from "@/lib/prompt/present";
import { decodeAnswers } from "@/lib/share/codec";
import { linkTo } from "@/lib/share/link";
import { linkDay } from "@/lib/share/link-day";
import { queryOf } from "@/lib/share/query-of";
import { resultPath } from "@/lib/site/routes";

type Props = PageProps<"/[locale]/prompts">;

/** What a link's query says, read once for the page and its title. */
const readLink = cache((locale: Locale, query: string) => {
  const { draft, notices } = decodeAnswers(query);
  const parsed = parseAnswers(draft);
  const presented = parsed.success ? presentPrompts(parsed.answers, locale) : undefined;
  const words = caseWords(draft, locale);
  const title = caseTitle({ draft, domainName: words.domainName, latency: presented?.latency });
  return {
    draft,
    notices,
    issues: parsed.success ? [] : parsed.issues,
    presented,
    words,
    title,
    today: new Date().toISOString().slice(0, 10),
  };
});

/** Somebody's answers: not a page for search engines, and each has its own name in a row of tabs. */
export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const { title: kicker } = loadMessages(locale, "result");
  const { title } = readLink(locale, queryOf(await searchParams));
  return { title: title ? `${title} – ${kicker}` : kicker, robots: { index: false, follow: true } };
}

/** Says how many of the facts shown were corrected since a link was made, where any was. */
function factsNote(facts: readonly NumberedFact[], day: string | undefined, locale: Locale): string | undefined {
  const changed = day
    ? changedSince(
        facts.map(({ id }) => id),
        day,
      ).length
    : 0;
  const newest = facts.map(({ checkedOn }) => checkedOn).reduce((one, other) => (one > other ? one : other), "");
  if (changed === 0) return undefined;
  return formatPlural(locale, loadMessages(locale, "result").factsChanged, changed, {
    date: formatDate(newest, locale),
  });
}

/** The prompts of a link. The words in its fragment never come here; the browser weaves them in. */
export default async function ResultPage({ params, searchParams }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const messages = loadMessages(locale, "result");
  const query = queryOf(await searchParams);
  const { draft, notices, issues, presented, words, title, today } = readLink(locale, query);
  const result = (
    <Result
      locale={locale}
      query={query}
      notices={presentNotices(notices, locale, messages)}
      link={linkTo(resultPath(locale), draft, { words: "fragment" })}
      today={today}
      factsNote={presented && factsNote(presented.facts, linkDay(query), locale)}
      title={title}
      words={words}
      messages={linkMessages(messages, caseSentences[locale])}
    >
      {presented && (
        <PromptsView
          {...words}
          presented={presented}
          draft={draft}
          format="xml"
          locale={locale}
          messages={messages}
          knowledge={loadMessages(locale, "knowledge")}
        />
      )}
    </Result>
  );
  return (
    <main id="content" className="mx-auto max-w-6xl px-4 py-6">
      {presented ? (
        result
      ) : (
        <WholeLink
          locale={locale}
          query={query}
          ofQuery={{ draft, issues, notices }}
          messages={incompleteMessages(messages)}
        >
          {result}
        </WholeLink>
      )}
    </main>
  );
}
