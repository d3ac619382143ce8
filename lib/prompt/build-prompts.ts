import type { Draft } from "@/lib/answers/schema";
import { caseOf } from "@/lib/case/case";
import { loadDomain } from "@/lib/content/domains";
import { type SelectedFact, selectFacts } from "@/lib/facts/select-facts";
import type { Locale } from "@/lib/i18n/locales";
import { type LatencyTable, latencyTable } from "@/lib/latency/table";
import { findTensions, type Tension } from "@/lib/tensions/find-tensions";
import { buildBasic } from "./build-basic";
import { buildFollowUps, type FollowUp } from "./build-follow-ups";
import type { PromptDocument } from "./document";
import { fitPro } from "./fit-pro";
import { latencyBlocks } from "./latency-blocks";
import { ours } from "./template";
import type { Brief } from "./terms";
import { wordingOf } from "./wording";

export type BuiltPrompts = {
  language: Locale;
  basic: PromptDocument;
  pro: PromptDocument;
  followUps: FollowUp[];
  latency: LatencyTable | undefined;
  tensions: Tension[];
  /** Those in the Pro prompt, in its order: the first is F1. */
  facts: SelectedFact[];
};

/**
 * Builds every prompt from the answers. The same code runs in the route, in pages and, when the route cannot be
 * reached, in the browser.
 * @param draft complete answers, or answers on their way: what is missing becomes an unknown
 * @param locale the interface's language, used when the answers do not choose the prompts' language
 * @param today an ISO date, to mark facts past their shelf life; the first of the month unless told
 * @returns trees; equal answers in the same month give equal trees
 */
export function buildPrompts(draft: Draft, locale: Locale, today = firstOfMonth()): BuiltPrompts {
  const language = draft.promptLanguage ?? locale;
  const brief: Brief = { draft, language, wording: wordingOf(language) };
  const checklist = loadDomain(draft.domain ?? "other").checklist.map((point) => ({
    segments: [ours(point[language])],
  }));
  const latency = latencyTable(draft);
  const { tensions } = findTensions(caseOf(draft), language);
  const { document, facts } = fitPro(brief, {
    checklist,
    latency: latencyBlocks(brief, latency),
    tensions,
    facts: selectFacts(draft, tensions),
    today,
  });
  return {
    language,
    basic: buildBasic(brief, { latency, facts }),
    pro: document,
    followUps: buildFollowUps(brief),
    latency,
    tensions,
    facts,
  };
}

/** Within a month a prompt stays the same, so that caches and tests can rely on it. */
function firstOfMonth(): string {
  return `${new Date().toISOString().slice(0, 7)}-01`;
}
