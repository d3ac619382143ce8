import Link from "next/link";
import { Suspense } from "react";
import { factsPath, homePath, wizardPath } from "@/lib/site/routes";
import { type Locale, locales } from "@/lib/i18n/locales";
import type { SiteMessages } from "@/lib/i18n/messages";
import { LanguageLink, LanguageLinkWithQuery } from "./language-link";

/** Name, places and the other language; the same on every page. */
export function SiteHeader({ locale, messages }: { locale: Locale; messages: SiteMessages }) {
  return (
    <header className="border-b border-line print:hidden">
      <div className="mx-auto flex max-w-6xl flex-wrap items-center justify-between gap-x-8 gap-y-1 px-4 py-3">
        <Link href={homePath(locale)} className="py-1 text-lg font-semibold text-ink no-underline">
          {messages.name}
        </Link>
        <nav aria-label={messages.navLabel}>
          <ul className="flex flex-wrap items-center gap-x-5">
            <li>
              <Link className="inline-block py-2 text-ink" href={wizardPath(locale, "project")} prefetch={false}>
                {messages.nav.start}
              </Link>
            </li>
            <li>
              <Link className="inline-block py-2 text-ink" href={`${homePath(locale)}#scenarios`} prefetch={false}>
                {messages.nav.presets}
              </Link>
            </li>
            <li>
              <Link className="inline-block py-2 text-ink" href={`${homePath(locale)}#article`} prefetch={false}>
                {messages.nav.article}
              </Link>
            </li>
            <li>
              <Link className="inline-block py-2 text-ink" href={factsPath(locale)} prefetch={false}>
                {messages.nav.facts}
              </Link>
            </li>
            {locales
              .filter((other) => other !== locale)
              .map((other) => (
                <li key={other}>
                  <Suspense fallback={<LanguageLink locale={other} />}>
                    <LanguageLinkWithQuery locale={other} />
                  </Suspense>
                </li>
              ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}
