import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { NotFoundMessage } from "@/components/site/not-found-message";
import { isLocale } from "@/lib/i18n/locales";
import { loadMessages } from "@/lib/i18n/messages";

type Props = PageProps<"/[locale]/missing">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  return { title: loadMessages(locale, "site").notFound.title, robots: { index: false } };
}

/**
 * What a dead address under a language shows, with status 404 (proxy.ts): in that language and in the site's frame. Made
 * per request, as a page of any address has no policy with hashes of its own.
 */
export default async function MissingPage({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  await connection();
  return (
    <main id="content" className="mx-auto max-w-measure px-4 py-16">
      <NotFoundMessage locale={locale} />
    </main>
  );
}
