import en from "@/content/messages/en/findings.json";
import fr from "@/content/messages/fr/findings.json";

/**
 * What each finding of the check of an answer says, and its fix. Apart from the page of the check: the API reads them
 * too. The keys are those of the English file; a locale that misses one fails the typecheck.
 */
export type FindingSentences = typeof en;

/** By locale. */
export const findingSentences: Record<"fr" | "en", FindingSentences> = { fr, en };
