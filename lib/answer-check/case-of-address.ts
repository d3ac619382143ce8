import { presetIds } from "@/content/presets/ids";
import type { Draft } from "@/lib/answers/answers";
import type { Locale } from "@/lib/i18n/locales";
import { decodeAnswers } from "@/lib/share/codec";
import { readStoredDraft } from "@/lib/wizard/stored-draft";

/** Where the case comes from: this browser's draft, the page's own address, or nowhere. */
export type CaseSource = "draft" | "link" | "none";
/** Query and fragment of the page's address, without their "?" and "#". */
export type Link = { query: string; fragment: string };

/** Remembered, so that what was read out of a case serves the next check of it. */
let lastDraft: { json: string; draft: Draft } | undefined;

/**
 * The answers that an AI's answer is held against; the same object as long as they are the same.
 * @param link a link's answers, or `preset` with the id of a scenario, whose prompts were those of this language
 * @returns nothing where the source gives no answer
 */
export async function draftOf(source: CaseSource, link: Link, locale: Locale): Promise<Draft | undefined> {
  const draft = await readDraft(source, link, locale);
  if (!draft || Object.keys(draft).every((key) => key === "version")) return undefined;
  const json = JSON.stringify(draft);
  if (lastDraft?.json !== json) lastDraft = { json, draft };
  return lastDraft.draft;
}

async function readDraft(source: CaseSource, link: Link, locale: Locale): Promise<Draft | undefined> {
  if (source === "none") return undefined;
  if (source === "draft") return readStoredDraft();
  const preset = presetIds.find((id) => id === new URLSearchParams(link.query).get("preset"));
  if (!preset) return decodeAnswers(link.query, link.fragment).draft;
  // The scenarios' words come where one is meant only.
  const { presetAnswers } = await import("@/lib/content/presets");
  return presetAnswers(preset, locale);
}
