"use client";

import { type ComponentType, useEffect, useState } from "react";
import { loadViewMessages } from "@/lib/content/later-messages";
import type { Locale } from "@/lib/i18n/locales";
import type { KnowledgeMessages, ResultMessages } from "@/lib/i18n/messages";
import type { ViewProps } from "./prompts-view";

type LiveView = {
  View: ComponentType<ViewProps>;
  words: { messages: ResultMessages; knowledge: KnowledgeMessages };
};

/**
 * What makes the view anew in the browser, and its sentences: loaded for words of a link or another format only.
 * @returns nothing until it is there, or where it cannot be had
 */
export function useLiveView(locale: Locale, wanted: boolean): { made: LiveView | undefined; failed: boolean } {
  const [made, setMade] = useState<LiveView>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!wanted || made) return;
    let current = true;
    const load = async () => {
      const [{ PromptsView }, words] = await Promise.all([import("./prompts-view"), loadViewMessages[locale]()]);
      if (current) setMade({ View: PromptsView, words: { messages: words.result, knowledge: words.knowledge } });
    };
    load().catch(() => setFailed(true)); // offline before it was ever loaded
    return () => {
      current = false;
    };
  }, [locale, wanted, made]);
  return { made, failed };
}
