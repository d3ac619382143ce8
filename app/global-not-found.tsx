import type { Metadata } from "next";
import { NotFoundMessage } from "@/components/site/not-found-message";
import { defaultLocale, localeNames, locales } from "@/lib/i18n/locales";
import { loadMessages } from "@/lib/i18n/messages";
import { homePath } from "@/lib/site/routes";
import { beforePaintScript } from "@/lib/site/before-paint";
import { textFont } from "./fonts";
import "./globals.css";

export const metadata: Metadata = { title: "404 – L’Architecte Serverless Edge", robots: { index: false } };

/** Addresses outside every language: the whole document, since no layout applies, in a frame that knows no language. */
export default function GlobalNotFound() {
  return (
    // The script below marks the document before React takes it over.
    <html lang={defaultLocale} className={textFont.variable} suppressHydrationWarning>
      <body className="flex min-h-dvh flex-col">
        <script dangerouslySetInnerHTML={{ __html: beforePaintScript }} />
        <header className="border-b border-line">
          <div className="mx-auto flex max-w-6xl flex-wrap items-center justify-between gap-x-4 px-4 py-2">
            {/* Leads to the reader's language, as the browser states it. */}
            {/* oxlint-disable-next-line next/no-html-link-for-pages */}
            <a href="/" className="py-1 leading-tight font-semibold text-ink no-underline sm:text-lg">
              {loadMessages(defaultLocale, "site").name}
            </a>
            <nav aria-label={locales.map((locale) => localeNames[locale]).join(", ")}>
              <ul className="flex gap-x-5">
                {locales.map((locale) => (
                  <li key={locale}>
                    <a className="inline-block py-2" href={homePath(locale)} hrefLang={locale} lang={locale}>
                      {localeNames[locale]}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          </div>
        </header>
        <main className="mx-auto grid w-full max-w-measure flex-1 content-start gap-12 px-4 py-16">
          {locales.map((locale) => (
            <NotFoundMessage key={locale} locale={locale} />
          ))}
        </main>
        <footer className="mt-12 border-t border-line text-sm text-muted">
          <div className="mx-auto grid max-w-6xl gap-2 px-4 py-6">
            {locales.map((locale) => (
              <p key={locale} lang={locale}>
                {loadMessages(locale, "site").footer.privacy}
              </p>
            ))}
          </div>
        </footer>
      </body>
    </html>
  );
}
