import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { caseWords } from "@/components/result/case-words";
import { PresetPrompts } from "@/components/result/preset-prompts";
import { PromptsView } from "@/components/result/prompts-view";
import { shellMessages } from "@/components/result/result-messages";
import { PresetList } from "@/components/site/preset-list";
import { presetIds } from "@/content/presets/ids";
import { loadPreset, presetAnswers } from "@/lib/content/presets";
import { defaultLocale, isLocale, locales } from "@/lib/i18n/locales";
import { loadMessages } from "@/lib/i18n/messages";
import { presentPrompts } from "@/lib/prompt/present";
import { pageMetadata } from "@/lib/site/page-metadata";
import { homePath, presetPath, wizardPath } from "@/lib/site/routes";

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
  const messages = loadMessages(locale, "result");
  const { title, situation } = loadPreset(id)[locale];
  const answers = presetAnswers(id, locale);
  const words = caseWords(answers, locale);
  return (
    <main id="content" className="mx-auto max-w-6xl px-4 py-6">
      <p className="text-sm font-semibold text-muted">
        <Link href={`${homePath(locale)}#scenarios`}>{site.preset.kicker}</Link>
      </p>
      <h1 className="text-3xl">{title}</h1>
      <blockquote className="mt-2 line-clamp-3 lg:line-clamp-2 max-w-measure border-l-4 border-l-accent pl-4 text-muted print:line-clamp-none">
        {situation}
      </blockquote>
      <p className="mt-1 flex flex-wrap items-center gap-x-6 print:hidden">
        <Link
          className="inline-flex min-h-11 items-center font-semibold"
          href={`${wizardPath(locale, "check")}?preset=${id}`}
          prefetch={false}
        >
          {site.preset.adapt}
        </Link>
        <a
          className="inline-flex min-h-11 items-center"
          href={`/p/${id}.md${locale === defaultLocale ? "" : `?lang=${locale}`}`}
        >
          {site.preset.markdown}
        </a>
      </p>
      <PresetPrompts preset={id} title={title} locale={locale} words={words} messages={shellMessages(messages)}>
        <PromptsView
          {...words}
          presented={presentPrompts(answers, locale)}
          draft={answers}
          format="xml"
          locale={locale}
          messages={messages}
          knowledge={loadMessages(locale, "knowledge")}
        />
      </PresetPrompts>
      <section aria-labelledby="other-presets" className="mt-8">
        <h2 id="other-presets" className="text-2xl">
          {site.preset.other}
        </h2>
        <PresetList locale={locale} except={id} />
      </section>
    </main>
  );
}
