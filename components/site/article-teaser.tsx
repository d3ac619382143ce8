import Link from "next/link";
import { RichText } from "@/components/article/rich-text";
import { loadArticle } from "@/lib/content/article";
import type { Locale } from "@/lib/i18n/locales";
import { loadMessages } from "@/lib/i18n/messages";
import { articlePath } from "@/lib/site/routes";
import { ArticleAnchors } from "./article-anchors";

/** The article in a few lines, and where it is; it stood here once, and links to its parts lead on. */
export function ArticleTeaser({ locale }: { locale: Locale }) {
  const { home } = loadMessages(locale, "site");
  const { title, subtitle, hook, tldr } = loadArticle(locale);
  const path = articlePath(locale);
  return (
    <section aria-labelledby="article" className="grid gap-x-12 gap-y-6 border-t border-line py-12 lg:grid-cols-2">
      <div>
        <p className="text-sm font-semibold text-muted">{home.articleTitle}</p>
        <h2 id="article" className="scroll-mt-6 text-3xl">
          {title}
        </h2>
        <p className="mt-2 text-lg text-muted">{subtitle}</p>
        <p className="mt-3">
          <RichText>{hook}</RichText>
        </p>
        <p className="mt-3">
          <Link className="button button-quiet" href={path}>
            {home.articleMore}
          </Link>
        </p>
      </div>
      <ol className="grid list-decimal content-start gap-4 pl-5">
        {tldr.map((point) => (
          <li key={point.id}>
            <strong>{point.title}</strong>
            <p>
              <RichText>{point.text}</RichText>
            </p>
          </li>
        ))}
      </ol>
      <ArticleAnchors path={path} />
    </section>
  );
}
