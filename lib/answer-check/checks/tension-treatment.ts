import { tensionWords } from "@/lib/content/answer-words";
import type { Check } from "../check";
import type { Found } from "../finding";
import { indexOfWord } from "../text";

/** Tensions of the prompt of which the answer holds none of the words that name them. */
export const tensionTreatment: Check = {
  id: "tension-treatment",
  readsWords: true,
  run({ answer, expected }) {
    const line = answer.sections.find(({ letter }) => letter === "D")?.line ?? answer.sections[0]?.line;
    if (!expected || line === undefined) return [];
    return expected.tensions.flatMap(({ id, claim }): Found[] => {
      const words = tensionWords(id);
      if (words.length === 0 || words.some((word) => indexOfWord(answer.folded, word) >= 0)) return [];
      return [{ key: "tension-untreated", severity: "costs", line, values: { tension: claim } }];
    });
  },
};
