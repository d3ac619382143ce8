import { formatMs } from "@/lib/i18n/message";
import { answerWords } from "@/lib/content/answer-words";
import { type Check, written } from "../check";
import { readQuantities } from "../quantities";
import { indexOfWord } from "../text";

/** How far after "goal" its figure may stand. */
const reach = 60;

/** The goal is answered as it was written: the decision names that figure, or at least no other one as the goal. */
export const goal: Check = {
  id: "goal",
  run({ answer, expected, locale }) {
    const wanted = expected?.given.latency?.goalMs ?? goalOf(expected?.given.draft.latencyGoal);
    if (wanted === undefined || answer.sections.length === 0) return [];
    const lines = written(answer);
    const times = lines.map((line) => ({
      line,
      ms: readQuantities(line.folded.slice(0, 4_000)).filter(({ dimension }) => dimension === "time"),
    }));
    const values = { goal: formatMs(locale, wanted) };
    const inDecision = times.filter(({ line }) => line.section === "A" || line.section === "B");
    const changed = inDecision
      .flatMap(({ line }) => goalsOn(line.folded).map((ms) => ({ line, ms })))
      .filter(({ ms }) => ms !== wanted);
    const keeps = inDecision.some(({ ms }) => ms.some(({ value }) => value === wanted));
    const [other] = changed;
    if (other && !keeps)
      return [
        {
          key: "goal-changed",
          severity: "blocks",
          line: other.line.number,
          values: { ...values, said: formatMs(locale, other.ms) },
        },
      ];
    const isSaid = times.some(({ ms }) => ms.some(({ value }) => value === wanted));
    return isSaid ? [] : [{ key: "goal-untreated", severity: "costs", line: answer.sections[0]?.line ?? 1, values }];
  },
};

const goalOf = (given: unknown) =>
  typeof given === "object" && given !== null && "ms" in given && typeof given.ms === "number" ? given.ms : undefined;

/** Times that follow a word for "goal" in a folded line. */
function goalsOn(folded: string): number[] {
  return answerWords("goal").flatMap((word) => {
    const at = indexOfWord(folded, word);
    if (at < 0) return [];
    const first = readQuantities(folded.slice(at, at + reach)).find(({ dimension }) => dimension === "time");
    return first ? [first.value] : [];
  });
}
