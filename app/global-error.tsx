"use client";

import { errorMessagesEn as en, errorMessagesFr as fr } from "@/lib/content/error-messages";
import "./globals.css";

/** A fault of the layout itself: the whole document, in both languages, since nothing is known of the reader. */
export default function GlobalError({ reset }: { error: Error; reset: () => void }) {
  return (
    <html lang="fr">
      <body>
        <main className="mx-auto grid max-w-measure gap-12 px-4 py-16">
          {[fr, en].map((words, index) => (
            <section key={words.title} lang={index === 0 ? "fr" : "en"} className="grid gap-4">
              <h1 className="text-3xl">{words.title}</h1>
              <p>{words.text}</p>
              <p>
                <button type="button" className="button" onClick={reset}>
                  {words.retry}
                </button>
              </p>
            </section>
          ))}
        </main>
      </body>
    </html>
  );
}
