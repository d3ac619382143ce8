import en from "@/content/messages/en/answer.json";
import fr from "@/content/messages/fr/answer.json";

/**
 * Sentences of the page that checks an answer. Apart from the other messages, as they load with the check alone.
 * The keys are those of the English file; a locale that misses one fails the typecheck.
 */
export type AnswerSentences = typeof en;

/** By locale. */
export const answerSentences: Record<"fr" | "en", AnswerSentences> = { fr, en };
