import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FactPage, factPageMetadata } from "@/components/knowledge/fact-page";
import { factSubjectIds } from "@/lib/facts/subjects";
import { isLocale, locales } from "@/lib/i18n/locales";

type Props = PageProps<"/[locale]/facts/[subject]">;

export const dynamicParams = false;

export function generateStaticParams() {
  return locales.flatMap((locale) => factSubjectIds.map((subject) => ({ locale, subject })));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, subject } = await params;
  return isLocale(locale) && factSubjectIds.includes(subject) ? factPageMetadata({ subject, locale }) : {};
}

/** A product, a theme or a view of the facts. */
export default async function Page({ params }: Props) {
  const { locale, subject } = await params;
  if (!isLocale(locale) || !factSubjectIds.includes(subject)) notFound();
  return <FactPage subject={subject} locale={locale} />;
}
