import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { factsMetadata, FactsPage } from "@/components/knowledge/facts-page";
import { isLocale } from "@/lib/i18n/locales";
import { factsPath } from "@/lib/i18n/routes";

/** Filters come in the query, and the other language is sent on: made per request in both. */
export const dynamic = "force-dynamic";

type Props = PageProps<"/[locale]/faits">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? factsMetadata(locale) : {};
}

/** The facts, under their address in French. */
export default async function Page({ params, searchParams }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  if (locale !== "fr") redirect(factsPath(locale));
  return <FactsPage locale={locale} filters={await searchParams} />;
}
