import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { ArticleAside } from "@/components/article/article-aside";
import { BeforeAfter } from "@/components/result/before-after";
import { FollowUps } from "@/components/result/follow-ups";
import { PromptPanel } from "@/components/result/prompt-panel";
import { resultMessages } from "@/components/result/result-messages";
import { ShareLink } from "@/components/result/share-link";
import { KnowledgeSections } from "@/components/knowledge/knowledge-sections";
import { PresetList } from "@/components/site/preset-list";
import { presetIds } from "@/content/presets/ids";
import { loadDomain } from "@/lib/content/domains";
import { loadPreset, presetAnswers } from "@/lib/content/presets";
import { reasonNames } from "@/lib/content/reason-names";
import { defaultLocale, isLocale, locales } from "@/lib/i18n/locales";
import { loadMessages } from "@/lib/i18n/messages";
import { homePath, presetPath, wizardPath } from "@/lib/site/routes";
import { presentPrompts } from "@/lib/prompt/present";
import { pageMetadata } from "@/lib/site/page-metadata";

type Props = PageProps<"/[locale]/scenarios/[preset]">;

export const dynamicParams = false;

export function generateStaticParams() {
  return locales.flatMap((locale) => presetIds.map((preset) => ({ locale, preset })));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, preset } = await params;
  const id = presetIds.find((known) => known === preset);
  if (!isLocale(locale) || !id) return {};
  const { title, description } = loadPreset(id)[locale];
  return pageMetadata({ locale, title, description, pathOf: (language) => presetPath(language, id), image: id });
}

/** A complete scenario: its prompts are in the HTML, ready to read without JavaScript and to copy with it. */
export default async function PresetPage({ params }: Props) {
  const { locale, preset } = await params;
  const id = presetIds.find((known) => known === preset);
  if (!isLocale(locale) || !id) notFound();
  const site = loadMessages(locale, "site");
  const messages = resultMessages(loadMessages(locale, "result"));
  const words = loadPreset(id)[locale];
  const answers = presetAnswers(id, locale);
  const presented = presentPrompts(answers, locale);
  const panel = { language: presented.language, locale, messages };
  return (
    <main id="content" className="mx-auto max-w-6xl px-4 py-10">
      <p className="text-sm font-semibold text-muted">
        <Link href={`${homePath(locale)}#scenarios`}>{site.preset.kicker}</Link>
      </p>
      <h1 className="text-4xl">{words.title}</h1>
      <blockquote className="mt-2 max-w-measure border-l-4 border-l-accent pl-4 text-lg text-muted">
        {words.situation}
      </blockquote>
      <p className="mt-4 flex flex-wrap gap-3 print:hidden">
        <Link className="button button-quiet" href={`${wizardPath(locale, "check")}?preset=${id}`} prefetch={false}>
          {site.preset.adapt}
        </Link>
        <a
          className="inline-flex min-h-11 items-center"
          href={`/p/${id}.md${locale === defaultLocale ? "" : `?lang=${locale}`}`}
        >
          {site.preset.markdown}
        </a>
      </p>
      <div className="mt-8 grid gap-10 xl:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-8">
          <p className="text-sm text-muted">
            <mark>{messages.legend}</mark>
          </p>
          <PromptPanel
            kind="pro"
            sections={presented.prompts.pro.sections}
            receipt={presented.prompts.pro.receipt}
            {...panel}
          />
          <PromptPanel kind="basic" sections={presented.prompts.basic.sections} {...panel} />
          <KnowledgeSections
            presented={presented}
            locale={locale}
            messages={loadMessages(locale, "knowledge")}
            names={reasonNames(locale)}
          />
          <BeforeAfter
            presented={presented}
            plainQuestion={loadDomain(answers.domain ?? "other")[locale].plainQuestion}
            messages={messages}
          />
          <FollowUps followUps={presented.followUps} language={presented.language} messages={messages} />
          <ShareLink path={presetPath(locale, id)} locale={locale} messages={messages} />
          <section aria-labelledby="other-presets">
            <h2 id="other-presets" className="text-2xl">
              {site.preset.other}
            </h2>
            <PresetList locale={locale} except={id} />
          </section>
        </div>
        <ArticleAside locale={locale} />
      </div>
    </main>
  );
}
