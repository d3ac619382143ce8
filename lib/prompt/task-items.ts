import type { Draft } from "@/lib/answers/schema";
import { answerLanguage } from "./answer-language";
import type { Block, ListItem } from "./document";
import { fill, list, ours } from "./template";
import { type Brief, choiceTerm } from "./terms";

/**
 * What the AI is asked for, in seven points: never about a goal, a traffic, texts or a table that nobody gave.
 * Their own words may hold troubles and questions that no choice does: those come first.
 * @param known the answers and what was recognised in the words
 */
export function taskItems({ draft, wording }: Brief, known: Draft): ListItem[] {
  const { placement, placementOfWords, architecture, state, stateFree, risks, delivery, cost, traps } = wording.task;
  const { goal, reach, stop, texts, traffic } = wording.taskWords;
  const hasGoal = known.latencyGoal !== undefined && known.latencyGoal !== "none";
  // What no choice says may stand in the words.
  const mayHaveGoal = known.latencyGoal === undefined && draft.situation !== undefined;
  const hasTable = (draft.state?.length ?? 0) > 0;
  const points = [
    fill(draft.situation ? placementOfWords : placement, {
      goal: hasGoal ? goal.set : mayHaveGoal ? goal.inWords : goal.none,
    }),
    fill(architecture, { reach: hasGoal ? reach.goal : reach.gain, tail: tailOf(known) }),
    [ours(hasTable ? state : stateFree)],
    fill(risks, { texts: texts[textsKnown(known)] }),
    fill(delivery, { stop: hasGoal ? stop.goal : stop.gain }),
    fill(cost, { traffic: known.traffic ? traffic.known : draft.situation ? traffic.inWords : traffic.none }),
    [ours(traps)],
  ];
  return points.map((segments, index) => ({ label: `${index + 1}.`, segments }));
}

/** The percentile that answers are to be told at, beside the median: that of the goal, else the 95th. */
function tailOf({ latencyGoal }: Draft): string {
  const percentile = typeof latencyGoal === "object" ? latencyGoal.percentile : undefined;
  return percentile && percentile !== "p50" ? percentile : "p95";
}

function textsKnown({ regulations = [], otherRegulations }: Draft): keyof Brief["wording"]["taskWords"]["texts"] {
  if (regulations.includes("rgpd")) return "rgpd";
  return regulations.length > 0 || otherRegulations ? "cited" : "none";
}

/** The contract of the answer: language, length, lettered sections, facts by their value, receipt. */
export function constraintBlocks(brief: Brief): Block[] {
  const { style, lengths, sections, third, codes, receipt } = brief.wording.constraints;
  const wanted = fill(style, {
    language: choiceTerm(brief, "answerLanguages", "answerLanguage", answerLanguage(brief)),
    length: lengths[brief.draft.answerLength ?? "normal"],
  });
  const lettered = fill(sections, { third: third[brief.draft.situation ? "words" : "choices"] });
  return list([wanted, lettered, [ours(codes)], [ours(receipt)]].map((segments) => ({ segments })));
}
