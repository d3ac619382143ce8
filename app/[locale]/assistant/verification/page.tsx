import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { checkMetadata, CheckPage } from "@/components/wizard/check-page";
import { isLocale } from "@/lib/i18n/locales";
import { wizardPath } from "@/lib/i18n/routes";
import { queryOf } from "@/lib/share/query-of";

type Props = PageProps<"/[locale]/assistant/verification">;

/** Answers come in the query where no script runs, and the other language is sent on. */
export const dynamic = "force-dynamic";

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? checkMetadata(locale, await searchParams) : {};
}

/** The check page, under its address in French. */
export default async function Page({ params, searchParams }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const parameters = await searchParams;
  if (locale !== "fr")
    redirect([wizardPath(locale, "check"), queryOf(parameters)].filter((part) => part !== "").join("?"));
  return <CheckPage locale={locale} parameters={parameters} />;
}
