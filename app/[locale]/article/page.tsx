import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { ArticleBody } from "@/components/article/article-body";
import { ArticleContents } from "@/components/article/article-contents";
import { loadArticle } from "@/lib/content/article";
import { isLocale } from "@/lib/i18n/locales";
import { loadMessages } from "@/lib/i18n/messages";
import { pageMetadata } from "@/lib/site/page-metadata";
import { articlePath, homePath } from "@/lib/site/routes";

type Props = PageProps<"/[locale]/article">;

export const dynamicParams = false;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const { title, subtitle } = loadArticle(locale);
  return pageMetadata({ locale, title, description: subtitle, pathOf: articlePath, image: "home" });
}

/** The article with its contents beside it, and an end that leads on. */
export default async function ArticlePage({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { article, home } = loadMessages(locale, "site");
  return (
    <main
      id="content"
      className="mx-auto grid max-w-6xl gap-x-12 gap-y-6 px-4 py-8 lg:grid-cols-[13rem_minmax(0,1fr)] lg:py-12"
    >
      <ArticleContents locale={locale} title={article.contents} />
      <div className="grid gap-12">
        <ArticleBody locale={locale} />
        <section aria-labelledby="next" className="panel max-w-measure p-5">
          <h2 id="next" className="text-2xl">
            {article.nextTitle}
          </h2>
          <p className="mt-1">{article.next}</p>
          <p className="mt-3 flex flex-wrap items-center gap-x-6 gap-y-2">
            <Link className="button" href={homePath(locale)}>
              {article.describe}
            </Link>
            <Link className="inline-flex min-h-11 items-center" href={`${homePath(locale)}#scenarios`}>
              {home.presetsWay}
            </Link>
          </p>
        </section>
      </div>
    </main>
  );
}
