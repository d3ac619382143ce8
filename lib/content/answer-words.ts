import tensions from "@/content/answer-check/tensions.json";
import words from "@/content/answer-check/words.json";

/** Lists of words that checks of an answer look for, in both languages, folded as `fold` leaves them. */
export type WordList = keyof typeof words;

/** One list; compared with folded text, as whole words. */
export function answerWords(list: WordList): readonly string[] {
  return words[list];
}

/** By rule: words of which an answer that treats the tension holds one; compared as those above. */
const byRule: Readonly<Record<string, readonly string[]>> = tensions;

/** The words that name what a rule is about; none where no word tells it. */
export function tensionWords(rule: string): readonly string[] {
  return byRule[rule] ?? [];
}
