"use client";

import { errorMessagesEn as en, errorMessagesFr as fr } from "@/lib/content/error-messages";
import { useParams } from "next/navigation";

/** A fault of ours: said plainly, with a way to go on. The sentences are apart so that nothing else is loaded with them. */
export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  const { locale } = useParams<{ locale: string }>();
  const words = locale === "en" ? en : fr;
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
