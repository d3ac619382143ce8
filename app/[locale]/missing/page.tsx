import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NotFoundMessage } from "@/components/site/not-found-message";
import { isLocale } from "@/lib/i18n/locales";
import { loadMessages } from "@/lib/i18n/messages";

type Props = PageProps<"/[locale]/missing">;

/** No other language: the page's scripts are known by their hashes. */
export const dynamicParams = false;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  return { title: loadMessages(locale, "site").notFound.title, robots: { index: false } };
}

/**
 * What a dead address under a language shows (lib/site/dead-addresses.ts): in that language and in the site's frame. Its
 * status, 404, is given after the build (scripts/missing-status.ts): one thrown in a page is blank without JavaScript.
 */
export default async function MissingPage({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <main id="content" className="mx-auto max-w-measure px-4 py-16">
      <NotFoundMessage locale={locale} />
    </main>
  );
}
