import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { checkMetadata, CheckPage } from "@/components/wizard/check-page";
import { isLocale } from "@/lib/i18n/locales";

type Props = PageProps<"/[locale]/assistant/check">;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? checkMetadata(locale, await searchParams) : {};
}

/** Everything that was answered, before the prompts are built. */
export default async function Page({ params, searchParams }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return <CheckPage locale={locale} parameters={await searchParams} />;
}
