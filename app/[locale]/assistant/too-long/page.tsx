import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { isLocale } from "@/lib/i18n/locales";
import { formatMessage, formatNumber, formatPlural } from "@/lib/i18n/message";
import { loadMessages } from "@/lib/i18n/messages";
import { maxQueryBytes } from "@/lib/wizard/query-limit";

type Props = PageProps<"/[locale]/assistant/too-long">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: loadMessages(locale, "site").tooLong.title, robots: { index: false } } : {};
}

/** Where scripts are off and the answers are longer than an address may be: by how much, and the way back to them. */
export default async function TooLongPage({ params, searchParams }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { tooLong } = loadMessages(locale, "site");
  const limit = formatNumber(locale, maxQueryBytes);
  const { by } = await searchParams;
  const excess = /^[1-9]\d{0,5}$/.test(String(by)) ? Number(by) : undefined;
  return (
    <main id="content" className="mx-auto grid max-w-measure gap-4 px-4 py-10">
      <h1 className="text-3xl">{tooLong.title}</h1>
      <p>
        {excess === undefined
          ? formatMessage(tooLong.unknown, { limit })
          : formatPlural(locale, tooLong.text, excess, { limit })}
      </p>
      <p>{tooLong.way}</p>
    </main>
  );
}
