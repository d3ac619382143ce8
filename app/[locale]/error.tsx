"use client";

import { useParams } from "next/navigation";
import { errorMessages } from "@/lib/content/error-messages";
import { defaultLocale, isLocale } from "@/lib/i18n/locales";

/** A fault of ours: said plainly, with a way to go on. */
export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  const { locale } = useParams<{ locale: string }>();
  const words = errorMessages[isLocale(locale) ? locale : defaultLocale];
  return (
    <main id="content" className="mx-auto grid max-w-measure gap-4 px-4 py-16">
      <h1 className="text-3xl">{words.title}</h1>
      <p>{words.text}</p>
      <p>
        <button type="button" className="button" onClick={reset}>
          {words.retry}
        </button>
      </p>
    </main>
  );
}
