import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { factsMetadata, FactsPage } from "@/components/knowledge/facts-page";
import { isLocale } from "@/lib/i18n/locales";

type Props = PageProps<"/[locale]/facts">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? factsMetadata(locale) : {};
}

/** Every fact we know; filters come in the query. */
export default async function Page({ params, searchParams }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return <FactsPage locale={locale} filters={await searchParams} />;
}
