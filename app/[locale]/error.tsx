"use client";

import { useParams } from "next/navigation";
import { errorMessages } from "@/lib/content/error-messages";
import { defaultLocale, isLocale } from "@/lib/i18n/locales";

/**
 * A fault of ours: said plainly, with a way to go on. Trying again loads the page anew: a part of it that could not be
 * had once is never asked for again by its framework, and the draft waits in the browser.
 */
export default function ErrorPage() {
  const { locale } = useParams<{ locale: string }>();
  const words = errorMessages[isLocale(locale) ? locale : defaultLocale];
  return (
    <main id="content" className="mx-auto grid max-w-measure gap-4 px-4 py-16">
      <h1 className="text-3xl">{words.title}</h1>
      <p>{words.text}</p>
      <p>
        <button type="button" className="button" onClick={() => window.location.reload()}>
          {words.retry}
        </button>
      </p>
    </main>
  );
}
