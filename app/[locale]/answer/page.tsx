import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AnswerCheck } from "@/components/answer/answer-check";
import { presetIds } from "@/content/presets/ids";
import { loadPreset } from "@/lib/content/presets";
import { answerSentences } from "@/lib/content/answer-messages";
import { isLocale } from "@/lib/i18n/locales";
import { pageMetadata } from "@/lib/site/page-metadata";
import { answerPath } from "@/lib/site/routes";

type Props = PageProps<"/[locale]/answer">;

/** No other language: the page's scripts are known by their hashes. */
export const dynamicParams = false;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const { title, lead } = answerSentences[locale].page;
  return pageMetadata({ locale, title, description: lead, pathOf: answerPath, image: "home" });
}

/** Checks an AI's answer in the browser. The same for all readers: what they paste never comes here. */
export default async function AnswerPage({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const messages = answerSentences[locale].page;
  const scenarios = Object.fromEntries(presetIds.map((id) => [id, loadPreset(id)[locale].title]));
  return (
    <main id="content" className="mx-auto grid w-full max-w-4xl grid-cols-[minmax(0,1fr)] gap-8 px-4 py-10">
      <header className="grid gap-3">
        <h1 className="text-4xl">{messages.title}</h1>
        <p className="text-lg text-muted">{messages.lead}</p>
      </header>
      <noscript>
        <p className="panel border-l-4 border-l-accent bg-accent-soft px-4 py-3">{messages.noScript}</p>
      </noscript>
      <AnswerCheck locale={locale} scenarios={scenarios} messages={messages} />
    </main>
  );
}
