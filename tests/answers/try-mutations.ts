import { checkAnswer } from "@/lib/answer-check/check-answer";
import { corpus } from "./corpus";
import { mutations } from "./mutations";

/** One answer in so many, where not every one is tried. */
const inTurns = 4;

/** What became of a fault that was put into a sound answer. */
export type Tried = { answer: string; mutation: string; key: string; check: string | undefined; told: boolean };

/**
 * Tries mutations on the answers that have a place for them; told is what a new finding of its name tells.
 * @param every on each answer, which takes minutes; else each mutation on a few answers in turns
 */
export function tryMutations(every: boolean): Tried[] {
  return corpus.flatMap(({ name, text, draft, locale, isForeign }, turn) => {
    const before = new Set(checkAnswer({ text, draft, locale }).map(({ key, sentence }) => `${key} ${sentence}`));
    return mutations.flatMap(({ name: mutation, key, words, apply }, at): Tried[] => {
      if (!every && (at + turn) % inTurns !== 0) return [];
      const mutant = words && isForeign ? undefined : apply(text, locale);
      if (mutant === undefined || mutant === text) return [];
      const teller = checkAnswer({ text: mutant, draft, locale }).find(
        (finding) => finding.key === key && !before.has(`${key} ${finding.sentence}`),
      );
      return [{ answer: name, mutation, key, check: teller?.check, told: teller !== undefined }];
    });
  });
}
