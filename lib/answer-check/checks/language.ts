import { answerLanguage } from "@/lib/prompt/answer-language";
import type { Check } from "../check";

/** The language that the contract asks for; of others than French and English nothing more is said. */
export const language: Check = {
  id: "language",
  run({ expected, locale, reads }) {
    if (!expected) return [];
    const { draft } = expected.given;
    const wanted = answerLanguage({ draft, language: draft.promptLanguage ?? locale });
    if (wanted !== "fr" && wanted !== "en") return [{ key: "language-unread", severity: "note", line: 1 }];
    return reads !== undefined && reads !== wanted ? [{ key: "language-other", severity: "costs", line: 1 }] : [];
  },
};
