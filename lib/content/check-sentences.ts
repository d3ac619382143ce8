import en from "@/content/messages/en/check.json";
import fr from "@/content/messages/fr/check.json";

/**
 * What the check of an answer writes: its findings with their fixes, the prompt that asks for them, the records. Apart
 * from the page that shows it: the API reads these too. The keys are those of the English file; a locale that misses
 * one fails the typecheck.
 */
export type CheckSentences = typeof en;

/** By locale. */
export const checkSentences: Record<"fr" | "en", CheckSentences> = { fr, en };
