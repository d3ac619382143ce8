import { notFound, redirect } from "next/navigation";
import { isLocale } from "@/lib/i18n/locales";
import { wizardPath } from "@/lib/i18n/routes";

export const dynamicParams = false;

/** The assistant begins at its first step. */
export default async function AssistantPage({ params }: PageProps<"/[locale]/assistant">) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  redirect(wizardPath(locale, "project"));
}
