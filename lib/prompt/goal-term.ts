import { formatMs } from "@/lib/i18n/message";
import type { Segment } from "./document";
import { chosen, fill, typed } from "./template";
import type { Brief } from "./terms";

/**
 * The latency goal as it was given: figure, percentile, what for, where it is measured.
 * @returns nothing when no goal is known
 * @example "p99 < 150 ms (un coup joué), mesuré chez l’utilisateur"
 */
export function goalTerm({ draft, language, wording }: Brief): Segment[] {
  const goal = draft.latencyGoal;
  if (!goal) return [];
  const words = wording.goal;
  const said = (text: string) => chosen("latencyGoal", text);
  if (goal === "none") return [said(words.none)];
  const ms = said(formatMs(language, goal.ms));
  let term = goal.percentile
    ? fill(words.percentile, { percentile: said(goal.percentile), ms })
    : fill(words.plain, { ms });
  if (goal.scope) term = fill(words.scope, { goal: term, scope: typed("latencyGoal", goal.scope) });
  if (goal.measuredAt) term = fill(words[goal.measuredAt], { goal: term });
  return term.map((segment) => (segment.origin.kind === "template" ? said(segment.text) : segment));
}
