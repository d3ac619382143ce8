import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { RecentCases } from "@/components/cases/recent-cases";
import { AnswerCompared } from "@/components/site/answer-compared";
import { ArticleTeaser } from "@/components/site/article-teaser";
import { DescribeForm } from "@/components/site/describe-form";
import { PromptExcerpt } from "@/components/site/prompt-excerpt";
import { PresetList } from "@/components/site/preset-list";
import { textLimits } from "@/lib/answers/limits";
import { caseSentences } from "@/lib/content/case-messages";
import { isLocale } from "@/lib/i18n/locales";
import { loadMessages } from "@/lib/i18n/messages";
import { homePath, wizardPath } from "@/lib/site/routes";
import { pageMetadata } from "@/lib/site/page-metadata";
import { toolOfDescription, toolParameter } from "@/lib/wizard/tool-attributes";

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
  const cases = caseSentences[locale];
  const { charactersLeft, charactersOver } = loadMessages(locale, "wizard");
  return (
    <main id="content" className="mx-auto max-w-6xl px-4">
      <section className="grid gap-8 py-10 sm:py-14">
        <div className="grid gap-4">
          <h1 className="max-w-[28ch] text-3xl sm:text-5xl">{home.title}</h1>
          <p className="max-w-measure text-lg text-muted sm:text-xl">{home.lead}</p>
          <ul className="flex flex-wrap gap-x-6 text-sm text-muted">
            {home.promises.map((promise) => (
              <li key={promise}>{promise}</li>
            ))}
          </ul>
        </div>
        <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_16rem]">
          <DescribeForm
            locale={locale}
            tool={{ form: toolOfDescription, parameter: toolParameter("situation", home.describe.label) }}
            limit={textLimits.situation}
            messages={{ ...home.describe, charactersLeft, charactersOver }}
          />
          <ul className="grid content-start gap-6 sm:grid-cols-2 lg:grid-cols-1">
            <li className="border-t border-line pt-3">
              <h2 className="text-xl">{home.presetsWayTitle}</h2>
              <p className="text-muted">{home.presetsWayHint}</p>
              <a className="inline-flex min-h-11 items-center" href="#scenarios">
                {home.presetsWay}
              </a>
            </li>
            <li className="border-t border-line pt-3">
              <h2 className="text-xl">{home.startTitle}</h2>
              <p className="text-muted">{home.startHint}</p>
              <Link className="inline-flex min-h-11 items-center" href={wizardPath(locale, "project")} prefetch={false}>
                {home.start}
              </Link>
            </li>
          </ul>
        </div>
      </section>
      <RecentCases locale={locale} messages={{ ...cases.home, openedOn: cases.page.openedOn }} />
      <section
        aria-labelledby="scenarios"
        className="grid gap-x-12 gap-y-8 border-t border-line py-12 lg:grid-cols-[minmax(0,1fr)_24rem]"
      >
        <div>
          <h2 id="scenarios" className="scroll-mt-6 text-3xl">
            {home.presetsTitle}
          </h2>
          <p className="mt-2 max-w-measure text-muted">{home.presetsLead}</p>
          <PresetList locale={locale} />
        </div>
        <PromptExcerpt locale={locale} />
      </section>
      <AnswerCompared locale={locale} />
      <ArticleTeaser locale={locale} />
    </main>
  );
}
