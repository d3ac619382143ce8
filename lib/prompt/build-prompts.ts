import type { Draft } from "@/lib/answers/schema";
import { type Case, caseOf } from "@/lib/case/case";
import { checklistOf } from "@/lib/content/checklists";
import { type SelectedFact, selectFacts } from "@/lib/facts/select-facts";
import { inEveryLocale, type Locale } from "@/lib/i18n/locales";
import { encodeAnswers } from "@/lib/share/codec";
import { findTensions, type Tension } from "@/lib/tensions/find-tensions";
import { buildBasic } from "./build-basic";
import { buildFollowUps, type FollowUp } from "./build-follow-ups";
import type { PromptDocument } from "./document";
import { fitPro, type ProSupplies } from "./fit-pro";
import { type ReceiptCodes, receiptCodes, receiptLines } from "./receipt";
import { buildUnknowns } from "./unknowns";
import { latencyBlocks } from "./latency-blocks";
import { ours } from "./template";
import type { Brief } from "./terms";
import { wordingOf } from "./wording";

export type BuiltPrompts = {
  language: Locale;
  /** What the answers mean, as the prompts were built from it. */
  given: Case;
  basic: PromptDocument;
  pro: PromptDocument;
  followUps: FollowUp[];
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
  const given = caseOf(draft);
  const codes = receiptCodes([...Object.values(encodeAnswers(draft)), language].join("#"));
  const supplies = inEveryLocale((each) => proSupplies(given, each, codes));
  const { brief, tensions } = supplies[language];
  const { document, facts } = fitPro(supplies, language, selectFacts(given, tensions), today);
  return {
    language,
    given,
    basic: buildBasic(brief, { latency: given.latency, facts }),
    pro: document,
    followUps: buildFollowUps(brief),
    tensions,
    facts,
  };
}

/** What one language's Pro prompt is made from. */
function proSupplies(given: Case, language: Locale, codes: ReceiptCodes): ProSupplies {
  const { draft, known, latency, platforms, candidates, compared } = given;
  const wording = wordingOf(language);
  const brief: Brief = { draft, language, wording };
  const { tensions, unknowns } = findTensions(given, language);
  return {
    brief,
    checklist: checklistOf(known.domain ?? "other").map((point) => ({ segments: [ours(point[language])] })),
    tensions,
    ground: {
      known,
      latency: latencyBlocks(brief, latency, platforms),
      unknowns: buildUnknowns(brief, given, unknowns),
      // Where nobody named one, the first line must not point at the one vendor that is left.
      platforms: compared && platforms.length === 1 ? candidates : platforms,
      receipt: receiptLines(wording, codes),
    },
  };
}

/** Within a month a prompt stays the same, so that caches and tests can rely on it. */
function firstOfMonth(): string {
  return `${new Date().toISOString().slice(0, 7)}-01`;
}
