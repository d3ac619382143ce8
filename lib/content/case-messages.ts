import en from "@/content/messages/en/cases.json";
import fr from "@/content/messages/fr/cases.json";

/**
 * Sentences of the kept cases. Apart from the other messages: pages that show a button of theirs take that part alone.
 * The keys are those of the English file; a locale that misses one fails the typecheck.
 */
export type CaseSentences = typeof en;

/** By locale. */
export const caseSentences: Record<"fr" | "en", CaseSentences> = { fr, en };
