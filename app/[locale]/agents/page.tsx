import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AgentsPage } from "@/components/agents/agents-page";
import { isLocale, locales } from "@/lib/i18n/locales";
import { loadMessages } from "@/lib/i18n/messages";
import { pageMetadata } from "@/lib/site/page-metadata";
import { agentsPath } from "@/lib/site/routes";

type Props = PageProps<"/[locale]/agents">;

export const dynamicParams = false;

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const { title, description } = loadMessages(locale, "agents");
  return pageMetadata({ locale, title, description, pathOf: agentsPath, image: "home" });
}

export default async function Page({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return <AgentsPage locale={locale} />;
}
