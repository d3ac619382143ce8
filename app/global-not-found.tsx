import type { Metadata } from "next";
import { NotFoundMessage } from "@/components/site/not-found-message";
import { defaultLocale, locales } from "@/lib/i18n/locales";
import { textFont } from "./fonts";
import "./globals.css";

export const metadata: Metadata = { title: "404 – L’Architecte Serverless Edge", robots: { index: false } };

/** Addresses outside every language: the whole document, since no layout applies. */
export default function GlobalNotFound() {
  return (
    <html lang={defaultLocale} className={textFont.variable}>
      <body>
        <main className="mx-auto grid max-w-measure gap-12 px-4 py-16">
          {locales.map((locale) => (
            <NotFoundMessage key={locale} locale={locale} />
          ))}
        </main>
      </body>
    </html>
  );
}
