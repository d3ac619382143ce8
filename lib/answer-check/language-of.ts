import { answerWords } from "@/lib/content/answer-words";
import { type Locale, locales } from "@/lib/i18n/locales";

/** Common words of a language, so many in a hundred, tell it; other languages share a few of them. */
const leastShare = 0.08;

/**
 * The language that folded lines are written in, told by its common words.
 * @param least words below which nothing is told
 * @returns nothing for other languages, and where it cannot be told
 * @example languageOf(["nous gardons la base dans le centre et les pages sur le bord"], 0) // "fr"
 */
export function languageOf(lines: readonly string[], least: number): Locale | undefined {
  const common = { fr: new Set(answerWords("french")), en: new Set(answerWords("english")) };
  const counts = { fr: 0, en: 0 };
  let words = 0;
  for (const folded of lines) {
    for (const word of folded.split(/[^a-z]/)) {
      if (word === "") continue;
      words += 1;
      if (common.fr.has(word)) counts.fr += 1;
      if (common.en.has(word)) counts.en += 1;
    }
  }
  if (words < least) return undefined;
  const [best, other] = counts.fr > counts.en ? (["fr", "en"] as const) : (["en", "fr"] as const);
  return counts[best] > leastShare * words && counts[best] > 2 * counts[other]
    ? locales.find((each) => each === best)
    : undefined;
}
