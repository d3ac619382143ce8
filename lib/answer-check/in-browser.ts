import type { Draft } from "@/lib/answers/answers";
import type { Locale } from "@/lib/i18n/locales";
import { decodeAnswers } from "@/lib/share/codec";
import { readStoredDraft } from "@/lib/wizard/stored-draft";
import { checkInSteps } from "./check-answer";
import type { Finding } from "./finding";
import { buildRepairPrompt } from "./repair-prompt";

export { compareFindings, mergeAnswers } from "./merge-answers";

/** Where the case comes from: this browser's draft, the page's own address, or nowhere. */
export type CaseSource = "draft" | "link" | "none";
export type CheckedAnswer = { findings: Finding[]; repair: string | undefined; hasCase: boolean };

/** A page answers at once as long as no slice of work is longer than this, in ms. */
const sliceMs = 12;

/**
 * Checks a text in slices, so that the page stays alive.
 * @param link query and fragment of the page's address
 * @returns nothing once the signal was aborted
 */
export async function checkInSlices(
  given: { text: string; source: CaseSource; link: { query: string; fragment: string }; locale: Locale },
  signal: AbortSignal,
): Promise<CheckedAnswer | undefined> {
  const { text, source, link, locale } = given;
  const draft = draftOf(source, link);
  const steps = checkInSteps({ text, draft, locale });
  let began = performance.now();
  for (;;) {
    const step = steps.next();
    if (signal.aborted) return undefined;
    if (step.done) {
      return { findings: step.value, repair: buildRepairPrompt(step.value, locale), hasCase: draft !== undefined };
    }
    if (performance.now() - began < sliceMs) continue;
    await new Promise((resolve) => setTimeout(resolve));
    began = performance.now();
  }
}

function draftOf(source: CaseSource, { query, fragment }: { query: string; fragment: string }): Draft | undefined {
  if (source === "none") return undefined;
  const draft = source === "draft" ? readStoredDraft() : decodeAnswers(query, fragment).draft;
  return draft && Object.keys(draft).some((key) => key !== "version") ? draft : undefined;
}
