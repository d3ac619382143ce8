"use client";

import { errorMessages } from "@/lib/content/error-messages";
import { defaultLocale, locales } from "@/lib/i18n/locales";
import "./globals.css";

/** A fault of the layout itself: the whole document, in every language, since nothing is known of the reader. */
export default function GlobalError() {
  return (
    <html lang={defaultLocale}>
      <body>
        <main className="mx-auto grid max-w-measure gap-12 px-4 py-16">
          {locales.map((locale) => (
            <section key={locale} lang={locale} className="grid gap-4">
              <h1 className="text-3xl">{errorMessages[locale].title}</h1>
              <p>{errorMessages[locale].text}</p>
              <p>
                <button type="button" className="button" onClick={() => window.location.reload()}>
                  {errorMessages[locale].retry}
                </button>
              </p>
            </section>
          ))}
        </main>
      </body>
    </html>
  );
}
