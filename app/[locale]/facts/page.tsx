import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { withFeed } from "@/components/knowledge/fact-page";
import { FactsIndex } from "@/components/knowledge/facts-index";
import { isLocale, locales } from "@/lib/i18n/locales";
import { loadMessages } from "@/lib/i18n/messages";
import { pageMetadata } from "@/lib/site/page-metadata";
import { factsPath } from "@/lib/site/routes";

type Props = PageProps<"/[locale]/facts">;

export const dynamicParams = false;

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const { title, description } = loadMessages(locale, "facts");
  return withFeed(pageMetadata({ locale, title, description, pathOf: factsPath, image: "home" }), locale);
}

export default async function Page({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return <FactsIndex locale={locale} />;
}
