import type { Locale } from "@/lib/i18n/locales";

/**
 * UTF-16 code units for one token, by language: measured on the Pro prompts of the ten scenarios with OpenAI's
 * o200k_base on 2026-11-26 (French 3.59 to 3.71, English 4.04 to 4.18). Other models cut texts otherwise.
 */
const unitsPerToken: Record<Locale, number> = { fr: 3.6, en: 4.1 };

/**
 * About how many tokens a prompt costs, rounded to a hundred, from fifty on.
 * @param length in UTF-16 code units
 * @example estimateTokens(10_900, "fr") // 3000
 */
export function estimateTokens(length: number, language: Locale): number {
  return Math.max(1, Math.round(length / unitsPerToken[language] / 100)) * 100;
}
