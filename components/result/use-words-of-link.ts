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
import { loadViewMessages } from "@/lib/content/later-messages";
import type { PresentedNotices } from "./notices";
import { isOurFragment } from "@/lib/share/our-keys";

export type Shown = { presented: PresentedPrompts; draft: Draft; notices: PresentedNotices | undefined; link: string };
/** A link from elsewhere; "untold" where the browser does not say what it keeps, or the case is one that it keeps. */
export type Whose = { hasWords: boolean } | "own" | "untold";

/** "reading" until the browser was asked what stands behind the "#"; "local" where the route could not be reached. */
type Status = "reading" | "idle" | "updating" | "local";

type Wanted = { query: string; locale: Locale; onPrompts: (shown: Shown) => void };

/**
 * Reads the words that a link carries in its fragment and has the prompts built with them.
 * Also tells whether the link came from elsewhere, or says the same as this browser's own draft.
 */
export function useWordsOfLink({ query, locale, onPrompts }: Wanted): {
  status: Status;
  /** Nothing until it is known. */
  whose: Whose | undefined;
} {
  const [status, setStatus] = useState<Status>("reading");
  const [whose, setWhose] = useState<Whose>();
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
        const told = await whoseAnswers(link);
        if (!controller.signal.aborted)
          setWhose(told === "other" ? { hasWords: link.fragment !== "" } : (told ?? "untold"));
      };
      void tellWhose();
      if (!isOurFragment(hash)) return setStatus("idle");
      setStatus("updating");
      const built = await fetchPrompts(draft, locale, controller.signal);
      if (controller.signal.aborted) return;
      if (!built) return setStatus("idle");
      const whole = linkTo(resultPath(locale), draft, { words: "fragment" });
      const told = await presented(notices, locale);
      if (controller.signal.aborted) return;
      deliver.current({ presented: built.presented, draft, notices: told, link: whole });
      setStatus(built.local ? "local" : "idle");
    };
    void read();
    window.addEventListener("hashchange", read);
    return () => {
      current?.abort();
      window.removeEventListener("hashchange", read);
    };
  }, [query, locale]);

  return { status, whose };
}

/** Most links leave nothing to say: the sentences come for those that do. Where they cannot be had, the server's stand. */
async function presented(notices: Notice[], locale: Locale): Promise<PresentedNotices | undefined> {
  if (notices.length === 0) return { title: "", sentences: [] };
  try {
    const [{ presentNotices }, { result }] = await Promise.all([import("./notices"), loadViewMessages[locale]()]);
    return presentNotices(notices, locale, result);
  } catch {
    return undefined;
  }
}

/** After the page: what this browser keeps is read by code of its own. Where that cannot be had, nobody's are told. */
async function whoseAnswers(link: { query: string; fragment: string }): Promise<"own" | "other" | undefined> {
  try {
    return (await import("./whose-answers")).whoseAnswers(link);
  } catch {
    return undefined;
  }
}
