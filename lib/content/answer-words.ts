import words from "@/content/answer-check/words.json";

/** Lists of words that checks of an answer look for, in both languages, folded as `fold` leaves them. */
export type WordList = keyof typeof words;

/** One list; compared with folded text, as whole words. */
export function answerWords(list: WordList): readonly string[] {
  return words[list];
}
