import { answerLanguage } from "@/lib/prompt/answer-language";
import { answerWords } from "@/lib/content/answer-words";
import { type Check, written } from "../check";

/** So many common words tell a language. */
const enough = 40;

/** The language that the contract asks for, told by common words; of others than French and English nothing is said. */
export const language: Check = {
  id: "language",
  run({ answer, expected, locale }) {
    if (!expected) return [];
    const { draft } = expected.given;
    const counts = { fr: 0, en: 0 };
    const [french, english] = [new Set(answerWords("french")), new Set(answerWords("english"))];
    for (const { folded } of written(answer).slice(0, 400)) {
      for (const word of folded.slice(0, 4_000).split(/[^a-z]/)) {
        if (french.has(word)) counts.fr += 1;
        if (english.has(word)) counts.en += 1;
      }
    }
    const wanted = answerLanguage({ draft, language: draft.promptLanguage ?? locale });
    if (wanted !== "fr" && wanted !== "en") return [{ key: "language-unread", severity: "note", line: 1 }];
    const other = wanted === "fr" ? "en" : "fr";
    const isOther = counts[other] > enough && counts[other] > 4 * counts[wanted];
    return isOther ? [{ key: "language-other", severity: "costs", line: 1 }] : [];
  },
};
