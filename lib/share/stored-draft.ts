import type { Draft } from "@/lib/answers/schema";

/** The draft kept in this browser, if there is one. */
export function readStoredDraft(): Draft | undefined {
  return undefined;
}
