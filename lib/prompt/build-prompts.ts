import type { Draft } from "@/lib/answers/schema";
import { loadDomain } from "@/lib/content/domains";
import type { Locale } from "@/lib/i18n/locales";
import { buildBasic } from "./build-basic";
import { buildFollowUps, type FollowUp } from "./build-follow-ups";
import { buildPro } from "./build-pro";
import type { PromptDocument } from "./document";
import { ours } from "./template";
import type { Brief } from "./terms";
import { wordingOf } from "./wording";

export type BuiltPrompts = { language: Locale; basic: PromptDocument; pro: PromptDocument; followUps: FollowUp[] };

/**
 * Builds every prompt from the answers. The same code runs in the route, in pages and, when the route cannot be
 * reached, in the browser.
 * @param draft complete answers, or answers on their way: what is missing becomes an unknown
 * @param locale the interface's language, used when the answers do not choose the prompts' language
 * @returns trees; equal answers give equal trees
 */
export function buildPrompts(draft: Draft, locale: Locale): BuiltPrompts {
  const language = draft.promptLanguage ?? locale;
  const brief: Brief = { draft, language, wording: wordingOf(language) };
  const checklist = loadDomain(draft.domain ?? "other").checklist.map((point) => ({ segments: [ours(point[language])] }));
  return {
    language,
    basic: buildBasic(brief),
    pro: buildPro(brief, { checklist, latency: [], tensions: [], facts: [] }),
    followUps: buildFollowUps(brief),
  };
}
