import { trafficTerm } from "./traffic-term";
import { answerLanguage } from "./answer-language";
import type { Segment } from "./document";
import { goalTerm } from "./goal-term";
import { fill, ours, unknown } from "./template";
import { appTerm, type Brief, choiceTerm, deliveryTerms, placeTerms, regulationTerms, stateItemTerms } from "./terms";

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
  const { words } = wording;
  const tools = deliveryTerms(brief);
  const regulations = regulationTerms(brief);
  const goal = goalTerm(brief);
  const places = placeTerms(brief, 6);
  // What no choice says may stand in the words.
  const notChosen = (field: string) => unknown(field, draft.situation ? words.asDescribed : words.unknown);
  const values = {
    project: appTerm(brief),
    items: stateItemTerms(brief, 240),
    places: places.length > 0 ? places : unknown("places", words.unknownPlaces),
    language: choiceTerm(brief, "answerLanguages", "answerLanguage", answerLanguage(brief)),
    regulations: regulations.length > 0 ? regulations : notChosen("regulations"),
    traffic: draft.traffic ? trafficTerm(brief, draft.traffic) : notChosen("traffic"),
    goal: goal.length > 0 ? goal : notChosen("latencyGoal"),
    tools: tools.length > 0 ? fill(words.tools, { list: tools }) : ours(""),
  };
  return (Object.keys(wording.followUps) as FollowUpId[]).map((id) => ({
    id,
    title: wording.followUps[id].title,
    segments: fill(wording.followUps[id].text, values).filter((segment) => segment.text !== ""),
  }));
}
