import type { PasteLimitContent } from "@/lib/content/paste-limit-schema";
import { allPasteLimits } from "@/lib/content/paste-limits";

/**
 * The clients that fold, attach or cut a paste of this length.
 * @param characters in UTF-16 code units
 * @returns those without a published threshold among them
 * @example pasteLimits(600).map(({ id }) => id) // ["claude-code", "gemini-cli", "claude-ai"]
 */
export function pasteLimits(characters: number): PasteLimitContent[] {
  return allPasteLimits.filter(({ over = 0 }) => characters > over);
}
