import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { ArticleBody } from "@/components/article/article-body";
import { PromptExcerpt } from "@/components/site/prompt-excerpt";
import { PresetList } from "@/components/site/preset-list";
import { isLocale } from "@/lib/i18n/locales";
import { loadMessages } from "@/lib/i18n/messages";
import { homePath, wizardPath } from "@/lib/site/routes";
import { pageMetadata } from "@/lib/site/page-metadata";

type Props = PageProps<"/[locale]">;

/** Only the languages that exist, made at build time. */
export const dynamicParams = false;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const { name, home } = loadMessages(locale, "site");
  return {
    ...pageMetadata({ locale, title: name, description: home.description, pathOf: homePath, image: "home" }),
    title: { absolute: name },
  };
}

/** The promise, the way in, the scenarios, the article. */
export default async function HomePage({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { home } = loadMessages(locale, "site");
  return (
    <main id="content" className="mx-auto max-w-6xl px-4">
      <section className="grid items-center gap-x-12 gap-y-10 py-12 sm:py-16 lg:grid-cols-[minmax(0,1fr)_26rem]">
        <div className="grid gap-6">
          <h1 className="max-w-[22ch] text-4xl sm:text-5xl">{home.title}</h1>
          <p className="max-w-measure text-xl text-muted">{home.lead}</p>
          <div className="grid justify-items-start gap-3">
            <Link className="button text-lg" href={wizardPath(locale, "project")} prefetch={false}>
              {home.start}
            </Link>
            <p className="max-w-measure text-muted">{home.startHint}</p>
          </div>
        </div>
        <PromptExcerpt locale={locale} />
      </section>
      <section aria-labelledby="scenarios" className="border-t border-line py-12">
        <h2 id="scenarios" className="scroll-mt-6 text-3xl">
          {home.presetsTitle}
        </h2>
        <p className="mt-2 max-w-measure text-muted">{home.presetsLead}</p>
        <PresetList locale={locale} />
      </section>
      <div className="border-t border-line py-12">
        <ArticleBody locale={locale} />
      </div>
    </main>
  );
}
