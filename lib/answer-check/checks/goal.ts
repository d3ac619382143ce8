import { formatMs } from "@/lib/i18n/message";
import { answerWords } from "@/lib/content/answer-words";
import type { Check } from "../check";
import { quantitiesOf, readQuantities } from "../quantities";
import { indexOfWord } from "../text";

/** How far after "goal" its figure may stand. */
const reach = 60;

/** The goal is answered as it was written: the decision names that figure, or at least no other one as the goal. */
export const goal: Check = {
  id: "goal",
  run({ answer, expected, locale }) {
    const wanted = expected?.given.latency?.goalMs ?? goalOf(expected?.given.draft.latencyGoal);
    if (wanted === undefined || answer.sections.length === 0) return [];
    const lines = answer.written;
    const times = lines.map((line) => ({
      line,
      ms: quantitiesOf(line).filter(({ dimension }) => dimension === "time"),
    }));
    const values = { goal: formatMs(locale, wanted) };
    const decides = times.filter(({ line }) => line.section === "A");
    const inDecision = decides.length > 0 ? decides : times.filter(({ line }) => line.section === "B");
    const changed = inDecision
      .flatMap(({ line }) => goalsOn(line.folded).map((ms) => ({ line, ms })))
      .filter(({ ms }) => ms !== wanted);
    const keeps = inDecision.some(({ ms }) => ms.some(({ value }) => value === wanted));
    const [other] = changed;
    if (other && !keeps) {
      const said = formatMs(locale, other.ms);
      return [{ key: "goal-changed", severity: "blocks", line: other.line.number, values: { ...values, said } }];
    }
    const isSaid = times.some(({ ms }) => ms.some(({ value }) => value === wanted));
    return isSaid ? [] : [{ key: "goal-untreated", severity: "costs", line: answer.sections[0]?.line ?? 1, values }];
  },
};

const goalOf = (given: unknown) =>
  typeof given === "object" && given !== null && "ms" in given && typeof given.ms === "number" ? given.ms : undefined;

/** Times that follow a word for "goal", or a percentile and a sign of comparison, in a folded line. */
function goalsOn(folded: string): number[] {
  if (!/\d/.test(folded)) return [];
  const line = folded.slice(0, 4_000);
  const firstTime = (from: number, length: number) =>
    readQuantities(line.slice(from, from + length)).find(({ dimension }) => dimension === "time");
  const named = answerWords("goal").flatMap((word) => {
    const at = indexOfWord(line, word);
    const first = at < 0 ? undefined : firstTime(at, reach);
    return first ? [first.value] : [];
  });
  const compared = [...line.matchAll(percentileBelow)].flatMap(({ index, 0: all }) => {
    const first = firstTime(index + all.length, 12);
    return first ? [first.value] : [];
  });
  return [...named, ...compared];
}

/** "p95 < ", "p95 sous ": a percentile that is to stay below what follows. */
const percentileBelow =
  /\bp(?:50|90|95|99)\s{0,2}(?:<|≤|<=|sous|under|below|inferieur a|de moins de|less than|at most|au plus|within|en moins de)\s{0,2}(?=\d)/g;
