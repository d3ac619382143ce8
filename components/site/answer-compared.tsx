import Link from "next/link";
import { loadArticle } from "@/lib/content/article";
import type { Locale } from "@/lib/i18n/locales";
import { loadMessages } from "@/lib/i18n/messages";
import { articlePath } from "@/lib/site/routes";

/** What an AI gives back without the prompt and with it: the article's own pair, in short. */
export function AnswerCompared({ locale }: { locale: Locale }) {
  const { home } = loadMessages(locale, "site");
  const { before, after } = loadArticle(locale).beforeAfter;
  return (
    <section aria-labelledby="answer" className="border-t border-line py-12">
      <h2 id="answer" className="text-3xl">
        {home.answerTitle}
      </h2>
      <div className="mt-4 grid gap-4 lg:grid-cols-2">
        <figure className="panel p-4">
          <figcaption className="text-sm font-semibold text-muted">{before.label}</figcaption>
          <blockquote className="mt-2 font-mono text-sm">{before.question}</blockquote>
          <p className="mt-3">{before.result}</p>
        </figure>
        <figure className="panel border-l-4 border-l-accent p-4">
          <figcaption className="text-sm font-semibold text-muted">{after.label}</figcaption>
          <p className="mt-2">{after.intro}</p>
          <ul className="mt-2 list-disc pl-5 font-semibold">
            {after.points.map((point) => (
              <li key={point.id}>{point.title}</li>
            ))}
          </ul>
          <p className="mt-3">
            <Link href={`${articlePath(locale)}#article-before-after`} prefetch={false}>
              {home.answerMore}
            </Link>
          </p>
        </figure>
      </div>
    </section>
  );
}
