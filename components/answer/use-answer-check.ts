"use client";

import { useEffect, useRef, useState } from "react";
import type { CaseSource } from "@/lib/answer-check/case-of-address";
import type { CheckedAnswer } from "@/lib/answer-check/in-browser";
import type { Progress } from "@/lib/answer-check/merge-answers";
import type { Locale } from "@/lib/i18n/locales";

type Checking = {
  state: "idle" | "checking" | "done";
  checked: CheckedAnswer | undefined;
  /** After a correction was merged: what it changed, or that it held no section. */
  progress: Progress | "not-merged" | undefined;
};

/** Checks answers with code that loads when there is one. A new check takes the place of one that is still going on. */
export function useAnswerCheck(locale: Locale) {
  const [checking, setChecking] = useState<Checking>({ state: "idle", checked: undefined, progress: undefined });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const run = async (text: string, source: CaseSource) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const { checkInSlices } = await import("@/lib/answer-check/in-browser");
    const { search, hash } = window.location;
    const link = { query: search.slice(1), fragment: hash };
    return checkInSlices({ text, source, link, locale }, controller.signal);
  };

  return {
    ...checking,
    /** Loads the code while the reader looks at what was pasted; where that fails, the check asks for it again. */
    prepare: () => void import("@/lib/answer-check/in-browser").catch(() => undefined),
    clear: () => {
      running.current?.abort();
      setChecking({ state: "idle", checked: undefined, progress: undefined });
    },
    check: async (text: string, source: CaseSource) => {
      setChecking((known) => ({ ...known, state: "checking", progress: undefined }));
      const checked = await run(text, source);
      if (checked) setChecking({ state: "done", checked, progress: undefined });
    },
    /** Merges corrected sections and checks the whole again; the merged text, or nothing where nothing was merged. */
    merge: async (text: string, correction: string, source: CaseSource): Promise<string | undefined> => {
      const { compareFindings, mergeAnswers } = await import("@/lib/answer-check/in-browser");
      const merged = mergeAnswers(text, correction);
      if (merged === undefined) {
        setChecking((known) => ({ ...known, progress: "not-merged" }));
        return undefined;
      }
      const before = checking.checked?.findings ?? [];
      const checked = await run(merged, source);
      if (checked) setChecking({ state: "done", checked, progress: compareFindings(before, checked.findings) });
      return merged;
    },
  };
}
