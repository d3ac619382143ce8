import type { Draft } from "@/lib/answers/answers";
import { stepIds } from "@/lib/answers/steps";
import type { Locale } from "@/lib/i18n/locales";
import { loadMessages } from "@/lib/i18n/messages";
import { fetchPrompts } from "@/lib/prompt/fetch-prompts";
import { questionsOf } from "@/lib/wizard/questions";
import { understand } from "@/lib/wizard/understood";
import { type Comparison, compareSides, type Side } from "./compare";

/**
 * Compares two cases in the browser; loaded when a comparison is asked for, as it brings recognition along.
 * @returns nothing where the prompts could not be had, offline, or `signal` ended the wait
 */
export async function compareInBrowser(
  [a, b]: readonly [Draft, Draft],
  locale: Locale,
  signal: AbortSignal,
): Promise<Comparison | undefined> {
  const { check, fields } = loadMessages(locale, "wizard");
  const words = { line: check.line, consistency: fields.consistency.label, writes: fields.writes.label };
  const sideOf = async (draft: Draft): Promise<Side | undefined> => {
    const built = await fetchPrompts(draft, locale, signal);
    return built && { draft, understood: understand(draft, locale, words), presented: built.presented };
  };
  const [one, other] = await Promise.all([sideOf(a), sideOf(b)]);
  if (!one || !other) return undefined;
  const questions = Object.fromEntries(stepIds.map((step) => [step, questionsOf(step, locale)]));
  return compareSides(one, other, { locale, questions, check });
}
