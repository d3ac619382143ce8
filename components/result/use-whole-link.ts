"use client";

import { useEffect, useState } from "react";
import type { Issue } from "@/lib/answers/issues";
import type { Notice } from "@/lib/answers/notices";
import type { Draft } from "@/lib/answers/schema";
import { decodeAnswers } from "@/lib/share/codec";
import { isOurFragment } from "@/lib/share/our-keys";

/** A link as it was read; without issues it is enough. */
export type ReadLink = { draft: Draft; issues: Issue[]; notices: Notice[] };

/**
 * Reads a link whose query alone is not enough, once more with the words behind its "#", which only the browser sees.
 * @param ofQuery what the server read: it stands where there are no such words
 * @returns undefined until it was read
 */
export function useWholeLink(query: string, ofQuery: ReadLink): ReadLink | undefined {
  const [read, setRead] = useState<ReadLink>();
  useEffect(() => {
    let current = true;
    const judge = async () => {
      const { hash } = window.location;
      // The schema is heavy and needed for such links only.
      const whole = isOurFragment(hash) ? await wholeLink(query, hash).catch(() => undefined) : undefined;
      if (current) setRead(whole ?? ofQuery);
    };
    void judge();
    window.addEventListener("hashchange", judge);
    return () => {
      current = false;
      window.removeEventListener("hashchange", judge);
    };
  }, [query, ofQuery]);
  return read;
}

async function wholeLink(query: string, hash: string): Promise<ReadLink> {
  const { draft, notices } = decodeAnswers(query, hash);
  const { parseAnswers } = await import("@/lib/answers/parse");
  const parsed = parseAnswers(draft);
  return { draft, notices, issues: parsed.success ? [] : parsed.issues };
}
