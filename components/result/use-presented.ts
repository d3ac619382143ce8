"use client";

import { useEffect, useRef, useState } from "react";
import type { Draft } from "@/lib/answers/answers";
import type { Locale } from "@/lib/i18n/locales";
import { fetchPrompts } from "@/lib/prompt/fetch-prompts";
import type { PresentedPrompts } from "@/lib/prompt/present";

/** Prompts as data, with the answers they were built from. */
export type Built = { presented: PresentedPrompts; draft: Draft };

/**
 * The prompts of a page as data, which the page itself does not bring along: asked for when a file, another format or
 * another program needs them.
 * @param answers the path of a link with all the answers
 * @param known what was built already, with the words of a link
 */
export function usePresented(answers: string, locale: Locale, known: Built | undefined) {
  const [fetched, setFetched] = useState<Built & { of: string }>();
  const [failed, setFailed] = useState(false);
  const asked = useRef<AbortController>(undefined);
  useEffect(() => () => asked.current?.abort(), []);
  const built = known ?? (fetched?.of === answers ? fetched : undefined);

  const load = async () => {
    if (built) return;
    asked.current?.abort();
    const { signal } = (asked.current = new AbortController());
    setFailed(false);
    const { search, hash } = new URL(answers, window.location.origin);
    // The codec comes when it is needed: a preset's page needs none.
    const codec = await import("@/lib/share/codec").catch(() => undefined);
    const draft = codec?.decodeAnswers(search, hash).draft;
    const answer = draft && (await fetchPrompts(draft, locale, signal));
    if (signal.aborted) return;
    if (draft && answer) setFetched({ presented: answer.presented, draft, of: answers });
    else setFailed(true);
  };
  return { built, failed, load };
}
