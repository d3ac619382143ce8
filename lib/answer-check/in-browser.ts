import type { Draft } from "@/lib/answers/answers";
import type { Locale } from "@/lib/i18n/locales";
import { buildPrompts } from "@/lib/prompt/build-prompts";
import { type CaseSource, draftOf, type Link } from "./case-of-address";
import { checkAnswer, checkInSteps } from "./check-answer";
import type { Finding } from "./finding";
import { buildRepairPrompt } from "./repair-prompt";
import { type Summary, summarise } from "./summary";

export { decisionAndRegister, decisionRecord } from "./answer-records";
export { compareFindings, mergeAnswers } from "./merge-answers";
export { blankSecrets } from "./secret-places";

export type Onward = { id: string; title: string; text: string };
export type CheckedAnswer = {
  findings: Finding[];
  repair: string | undefined;
  hasCase: boolean;
  /** Title of the case, where it has one. */
  title: string | undefined;
  /** The prompts that continue the conversation, where nothing blocks. */
  followUps: Onward[];
};
/** A page answers at once as long as no slice of work is longer than this, in ms. */
const sliceMs = 12;

/**
 * Checks a text in slices, so that the page stays alive.
 * @param link query and fragment of the page's address
 * @returns nothing once the signal was aborted
 */
export async function checkInSlices(
  given: { text: string; source: CaseSource; link: Link; locale: Locale },
  signal: AbortSignal,
): Promise<CheckedAnswer | undefined> {
  const { text, source, link, locale } = given;
  const draft = await draftOf(source, link, locale);
  if (signal.aborted) return undefined;
  const steps = checkInSteps({ text, draft, locale });
  let began = performance.now();
  for (;;) {
    const step = steps.next();
    if (signal.aborted) return undefined;
    if (step.done) {
      const blocks = step.value.some(({ severity }) => severity === "blocks");
      return {
        findings: step.value,
        repair: buildRepairPrompt(step.value, locale),
        hasCase: draft !== undefined,
        title: draft?.title ?? draft?.appType,
        followUps: draft && !blocks ? followUpsOf(draft, locale) : [],
      };
    }
    if (performance.now() - began < sliceMs) continue;
    await pageTurn();
    began = performance.now();
  }
}

/** Two answers, first and second, each with what it comes to and what was found in it. */
export type Compared = { summaries: [Summary, Summary]; findings: [Finding[], Finding[]] };

/** Holds two answers to one prompt against each other. */
export async function compareAnswers(
  texts: readonly [string, string],
  { source, link, locale }: { source: CaseSource; link: Link; locale: Locale },
): Promise<Compared> {
  const draft = await draftOf(source, link, locale);
  const of = (text: string) => [summarise(text, draft, locale), checkAnswer({ text, draft, locale })] as const;
  const [first, second] = [of(texts[0]), of(texts[1])];
  return { summaries: [first[0], second[0]], findings: [first[1], second[1]] };
}

function followUpsOf(draft: Draft, locale: Locale): Onward[] {
  return buildPrompts(draft, locale).followUps.map(({ id, title, segments }) => ({
    id,
    title,
    text: segments.map(({ text }) => text).join(""),
  }));
}

/** Lets the page answer; a timer would wait 4 ms each time. */
function pageTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(undefined);
  });
}
