import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { LegalNotice } from "@/components/site/legal-notice";
import { isLocale } from "@/lib/i18n/locales";
import { loadMessages } from "@/lib/i18n/messages";
import { pageMetadata } from "@/lib/site/page-metadata";
import { legalPath } from "@/lib/site/routes";

type Props = PageProps<"/[locale]/legal">;

export const dynamicParams = false;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const { title, description } = loadMessages(locale, "site").legal;
  return pageMetadata({ locale, title, description, pathOf: legalPath, image: "home" });
}

/** Who publishes and hosts this site, and what becomes of what is typed. */
export default async function LegalPage({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <main id="content" className="mx-auto max-w-measure px-4 py-10">
      <LegalNotice messages={loadMessages(locale, "site").legal} />
    </main>
  );
}
