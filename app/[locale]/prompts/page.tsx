import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ArticleAside } from "@/components/article/article-aside";
import { Result } from "@/components/result/result";
import { ResultHeading } from "@/components/result/result-heading";
import { incompleteMessages, resultMessages } from "@/components/result/result-messages";
import { WholeLink } from "@/components/result/whole-link";
import { parseAnswers } from "@/lib/answers/parse";
import { loadDomain } from "@/lib/content/domains";
import { reasonNames } from "@/lib/content/reason-names";
import { isLocale } from "@/lib/i18n/locales";
import { loadMessages } from "@/lib/i18n/messages";
import { resultPath } from "@/lib/site/routes";
import { presentPrompts } from "@/lib/prompt/present";
import { decodeAnswers } from "@/lib/share/codec";
import { linkTo } from "@/lib/share/link";
import { queryOf } from "@/lib/share/query-of";

type Props = PageProps<"/[locale]/prompts">;

/** Somebody's answers: not a page for search engines. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  return { title: loadMessages(locale, "result").title, robots: { index: false, follow: true } };
}

/** The prompts of a link. The words in its fragment never come here; the browser weaves them in. */
export default async function ResultPage({ params, searchParams }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const messages = loadMessages(locale, "result");
  const query = queryOf(await searchParams);
  const { draft, notices } = decodeAnswers(query);
  const parsed = parseAnswers(draft);
  const language = draft.promptLanguage ?? locale;
  const prompts = (
    <div className="mt-8 grid gap-10 xl:grid-cols-[minmax(0,1fr)_20rem]">
      <Result
        locale={locale}
        initial={parsed.success ? presentPrompts(parsed.answers, locale) : undefined}
        notices={notices}
        query={query}
        share={linkTo(resultPath(locale), draft, { words: "fragment" })}
        plainQuestion={draft.domain && loadDomain(draft.domain)[language].plainQuestion}
        messages={resultMessages(messages)}
        knowledge={loadMessages(locale, "knowledge")}
        names={reasonNames(locale)}
      />
      <ArticleAside locale={locale} />
    </div>
  );
  return (
    <main id="content" className="mx-auto max-w-6xl px-4 py-10">
      {parsed.success ? (
        <>
          <ResultHeading messages={messages} />
          {prompts}
        </>
      ) : (
        <WholeLink
          locale={locale}
          query={query}
          ofQuery={{ draft, issues: parsed.issues, notices }}
          messages={incompleteMessages(messages)}
        >
          {prompts}
        </WholeLink>
      )}
    </main>
  );
}
