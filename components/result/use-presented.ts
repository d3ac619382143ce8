"use client";

import { useEffect, useRef, useState } from "react";
import type { PresetId } from "@/content/presets/ids";
import type { Draft } from "@/lib/answers/answers";
import type { Locale } from "@/lib/i18n/locales";
import { fetchPreset } from "@/lib/prompt/fetch-preset";
import { fetchPrompts } from "@/lib/prompt/fetch-prompts";
import type { PresentedPrompts } from "@/lib/prompt/present";

/** Where the answers of a page are: in a link, as its path, or in a scenario. */
export type AnswersOfPage = { link: string } | { preset: PresetId };

/** Prompts as data, with the answers they were built from and the path of a link with all of these. */
export type Built = { presented: PresentedPrompts; draft: Draft; link: string };

/**
 * The prompts of a page as data, which the page itself does not bring along: asked for when a file, another format or
 * another program needs them.
 * @param known what was built already, with the words of a link
 */
export function usePresented(answers: AnswersOfPage, locale: Locale, known: Built | undefined) {
  const [fetched, setFetched] = useState<Built & { of: string }>();
  const [failed, setFailed] = useState(false);
  const asked = useRef<AbortController>(undefined);
  useEffect(() => () => asked.current?.abort(), []);
  const of = JSON.stringify(answers);
  const built = known ?? (fetched?.of === of ? fetched : undefined);

  const load = async (): Promise<Built | undefined> => {
    if (built) return built;
    asked.current?.abort();
    const { signal } = (asked.current = new AbortController());
    setFailed(false);
    const answer = await ask(answers, locale, signal);
    if (signal.aborted) return undefined;
    if (answer) setFetched({ ...answer, of });
    else setFailed(true);
    return answer;
  };
  return { built, failed, load };
}

async function ask(answers: AnswersOfPage, locale: Locale, signal: AbortSignal): Promise<Built | undefined> {
  if ("preset" in answers) {
    const presented = await fetchPreset(answers.preset, locale, signal);
    return presented && { presented, draft: presented.answers, link: presented.share };
  }
  const { search, hash } = new URL(answers.link, window.location.origin);
  // The codec comes when it is needed: a scenario's page needs none.
  const codec = await import("@/lib/share/codec").catch(() => undefined);
  const draft = codec?.decodeAnswers(search, hash).draft;
  const answer = draft && (await fetchPrompts(draft, locale, signal));
  return draft && answer && { presented: answer.presented, draft, link: answers.link };
}
