"use client";

import { useEffect, useRef, useState } from "react";
import type { Notice } from "@/lib/answers/notices";
import type { Draft } from "@/lib/answers/answers";
import type { Locale } from "@/lib/i18n/locales";
import { resultPath } from "@/lib/site/routes";
import { fetchPrompts } from "@/lib/prompt/fetch-prompts";
import type { PresentedPrompts } from "@/lib/prompt/present";
import { decodeAnswers, encodeAnswers } from "@/lib/share/codec";
import { linkTo } from "@/lib/share/link";
import { isOurFragment } from "@/lib/share/our-keys";

export type Shown = { presented: PresentedPrompts; draft: Draft; notices: Notice[]; link: string };
export type Received = { hasWords: boolean };

/** "reading" until the browser was asked what stands behind the "#"; "local" where the route could not be reached. */
type Status = "reading" | "idle" | "updating" | "local";

type Wanted = { query: string; locale: Locale; onPrompts: (shown: Shown) => void };

/**
 * Reads the words that a link carries in its fragment and has the prompts built with them.
 * Also tells whether the link came from elsewhere, or says the same as this browser's own draft.
 */
export function useWordsOfLink({ query, locale, onPrompts }: Wanted): {
  status: Status;
  received: Received | "own" | undefined;
} {
  const [status, setStatus] = useState<Status>("reading");
  const [received, setReceived] = useState<Received | "own">();
  const deliver = useRef(onPrompts);

  useEffect(() => {
    let current: AbortController | undefined;
    let known = "";
    const read = async () => {
      const { hash } = window.location;
      // A place in the page or a foreign fragment says nothing: the words that are known stay.
      if (known !== "" && !isOurFragment(hash)) return;
      known = hash;
      current?.abort();
      const controller = new AbortController();
      current = controller;
      const { draft, notices } = decodeAnswers(query, hash);
      const link = encodeAnswers(draft);
      const tellWhose = async () => {
        const whose = await whoseAnswers(link);
        if (!controller.signal.aborted) setReceived(whose === "other" ? { hasWords: link.fragment !== "" } : whose);
      };
      void tellWhose();
      if (!isOurFragment(hash)) return setStatus("idle");
      setStatus("updating");
      const built = await fetchPrompts(draft, locale, controller.signal);
      if (controller.signal.aborted) return;
      if (!built) return setStatus("idle");
      const whole = linkTo(resultPath(locale), draft, { words: "fragment" });
      deliver.current({ presented: built.presented, draft, notices, link: whole });
      setStatus(built.local ? "local" : "idle");
    };
    void read();
    window.addEventListener("hashchange", read);
    return () => {
      current?.abort();
      window.removeEventListener("hashchange", read);
    };
  }, [query, locale]);

  return { status, received };
}

/** After the page: what this browser keeps is read by code of its own. Where that cannot be had, nobody's are told. */
async function whoseAnswers(link: { query: string; fragment: string }): Promise<"own" | "other" | undefined> {
  try {
    return (await import("./whose-answers")).whoseAnswers(link);
  } catch {
    return undefined;
  }
}
