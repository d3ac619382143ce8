import { figures } from "@/lib/content/recognition-words";
import { clauseAround } from "./clauses";
import { type Cues, rangeHas, readCues } from "./figure-cues";
import { type LatencyGoal, latencyGoalOf, type Span } from "./latency-goal";
import { type ReadNumber, readNumbers } from "./numbers";
import type { Token } from "./tokens";
import { readTraffic, type Traffic } from "./traffic";

/** What the figures of a text say, each with the tokens that say it. */
export type Figures = {
  traffic?: Traffic;
  latencyGoal?: Span & { value: LatencyGoal };
  needs: (Span & { value: "large-requests" | "large-responses" })[];
};

const megabytes = new Map(Object.entries(figures.sizes));

/** Reads traffic, a latency goal and sizes of bodies from the figures of a text: the highest rate, else the first of each. */
export function readFigures(text: string, tokens: readonly Token[]): Figures {
  const found: Figures = { needs: [] };
  const numbers = readNumbers(text, tokens);
  if (numbers.length === 0) return found;
  const cues = readCues(text, tokens);
  const traffic = readTraffic(tokens, numbers, (at, cue) => cues.get(at)?.has(cue) ?? false);
  if (traffic) found.traffic = traffic;
  for (const number of numbers) {
    found.latencyGoal ??= latencyGoalOf(text, tokens, number, cues);
    const need = bodyOf(tokens, number, cues);
    if (need && !found.needs.some(({ value }) => value === need.value)) found.needs.push(need);
  }
  return found;
}

/** Bodies above what functions usually take: 1 MB for answers, 4 MB for uploads. */
function bodyOf(tokens: readonly Token[], number: ReadNumber, cues: Cues): Figures["needs"][number] | undefined {
  const unitAt = number.unit === undefined ? number.last + 1 : number.last;
  const times = megabytes.get(number.unit ?? tokens[unitAt]?.text ?? "");
  if (times === undefined) return undefined;
  const size = number.value * times;
  const [from, to] = clauseAround(tokens, number.first);
  if (size >= 4 && rangeHas(cues, from, to, "uploads"))
    return { first: number.first, last: unitAt, value: "large-requests" };
  if (size >= 1 && rangeHas(cues, from, to, "responses"))
    return { first: number.first, last: unitAt, value: "large-responses" };
  return undefined;
}
