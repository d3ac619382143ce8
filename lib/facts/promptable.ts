import type { Fact } from "@/lib/content/knowledge-schema";

/**
 * Tells whether a fact may enter a prompt: not where no official page says it, nor on a weak source.
 * @example isPromptable(factById("akamai-functions.price")) // false
 */
export function isPromptable({ promptable, source }: Pick<Fact, "promptable" | "source">): boolean {
  return promptable !== false && source.confidence !== "low";
}
