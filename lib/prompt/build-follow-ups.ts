import { answerLanguage } from "./build-basic";
import type { Segment } from "./document";
import { fill, ours, unknown } from "./template";
import {
  appTerm,
  type Brief,
  choiceTerm,
  deliveryTerms,
  goalTerm,
  regionTerms,
  regulationTerms,
  stateKindTerms,
  trafficTerm,
} from "./terms";

/** Longest follow-up, in UTF-16 code units. */
export const followUpLimit = 1_200;

export type FollowUpId = "contradict" | "adr" | "threats" | "cost" | "cutover" | "tests";
export type FollowUp = { id: FollowUpId; title: string; segments: Segment[] };

/**
 * Builds the six prompts that continue the conversation after the Pro answer, which they refer to by its letters.
 * @returns them in the order they are best used
 */
export function buildFollowUps(brief: Brief): FollowUp[] {
  const { draft, wording } = brief;
  const tools = deliveryTerms(brief);
  const regulations = regulationTerms(brief);
  const values = {
    project: appTerm(brief),
    items: stateKindTerms(brief, 120),
    regions: regionTerms(brief, 6),
    language: choiceTerm(brief, "answerLanguages", "answerLanguage", answerLanguage(brief)),
    regulations: regulations.length > 0 ? regulations : wording.task.rgpd,
    traffic: draft.traffic ? trafficTerm(brief, draft.traffic) : unknown("traffic", wording.words.unknown),
    goal: draft.latencyGoal ? goalTerm(brief, draft.latencyGoal) : unknown("latencyGoal", wording.words.unknown),
    tools: tools.length > 0 ? fill(wording.task.tools, { list: tools }) : ours(""),
  };
  return (Object.keys(wording.followUps) as FollowUpId[]).map((id) => ({
    id,
    title: wording.followUps[id].title,
    segments: fill(wording.followUps[id].text, values).filter((segment) => segment.text !== ""),
  }));
}
