import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Cases } from "@/components/cases/cases";
import { caseSentences } from "@/lib/content/case-messages";
import { isLocale } from "@/lib/i18n/locales";
import { pageMetadata } from "@/lib/site/page-metadata";
import { casesPath } from "@/lib/site/routes";

type Props = PageProps<"/[locale]/cases">;

/** No other language: the page's scripts are known by their hashes. */
export const dynamicParams = false;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const { title, lead } = caseSentences[locale].page;
  const robots = { index: false, follow: true }; // empty for everyone but its reader
  return { ...pageMetadata({ locale, title, description: lead, pathOf: casesPath, image: "home" }), robots };
}

/** The reader's own cases. The same for all readers: what they keep never comes here. */
export default async function CasesPage({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const messages = caseSentences[locale];
  return (
    <main id="content" className="mx-auto grid w-full max-w-4xl grid-cols-[minmax(0,1fr)] gap-8 px-4 py-10">
      <header className="grid gap-3">
        <h1 className="text-4xl">{messages.page.title}</h1>
        <p className="max-w-measure text-lg text-muted">{messages.page.lead}</p>
      </header>
      <noscript>
        <p className="panel border-l-4 border-l-accent bg-accent-soft px-4 py-3">{messages.page.noScript}</p>
      </noscript>
      <Cases locale={locale} messages={messages} />
    </main>
  );
}
