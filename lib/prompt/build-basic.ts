import { choiceLabel } from "@/lib/answers/labels";
import { originMetro } from "@/lib/answers/readers";
import type { SelectedFact } from "@/lib/facts/select-facts";
import { placeName } from "@/lib/content/places";
import { slowestRow } from "@/lib/latency/distances";
import type { LatencyTable } from "@/lib/latency/table";
import type { PromptDocument, Segment } from "./document";
import { formatRtt } from "./latency-blocks";
import { measurePrompt } from "./render";
import { chosen, fill, joinSegments, list, ours, paragraph } from "./template";
import { type Brief, choiceTerm, goalTerm, regionTerms, regulationTerms, roleTerm, useCaseTerm } from "./terms";
import { section } from "./wording";
import { regionName } from "@/lib/content/names";

/** Longest Basic prompt, in UTF-16 code units of its XML rendering. */
export const basicLimit = 1_500;

/** What the knowledge base adds to the quick prompt. */
export type BasicKnowledge = { latency: LatencyTable | undefined; facts: SelectedFact[] };

/**
 * Builds the quick prompt: is this use case feasible at the edge, and what would be hard?
 * @returns a tree of role, context and task; pure and deterministic. Constraints that would make it too long are left
 *   out, last ones first: the Pro prompt has them all.
 */
export function buildBasic(brief: Brief, knowledge: BasicKnowledge): PromptDocument {
  const limits = limitLine(brief, knowledge);
  const constraints = constraintGroups(brief);
  for (let kept = constraints.length; kept >= 0; kept -= 1) {
    const document = basicWith(brief, constraints.slice(0, kept), limits);
    if (measurePrompt(document, "xml") <= basicLimit) return document;
  }
  return basicWith(brief, [], []);
}

/** One line of measured ground: the worst round trip, and the limit that most often decides. */
function limitLine(brief: Brief, { latency, facts }: BasicKnowledge): Segment[] {
  const { language, wording } = brief;
  const worst = slowestRow(latency?.rows ?? []);
  const binding = facts.find(({ fact }) => fact.attribute === "cpu-time") ?? facts[0];
  const rtt =
    worst && worst.trip.kind !== "same-metro"
      ? fill(wording.basic.latency, {
          rtt: formatRtt(worst, brief),
          region: chosen("places", placeName(worst.place, language)),
        })
      : [];
  const limit: Segment[] = binding
    ? [{ text: binding.fact.text[language], origin: { kind: "fact", id: binding.fact.id } }]
    : [];
  return rtt.length > 0 && limit.length > 0 ? [...rtt, ours(" "), ...limit] : [...rtt, ...limit];
}

function basicWith(brief: Brief, groups: Segment[][], limits: Segment[]): PromptDocument {
  const { draft, language, wording } = brief;
  const words = wording.basic;
  const metro = originMetro(draft);
  const origin = metro ? fill(words.origin, { origin: chosen("computeOrigin", regionName(metro, language)) }) : [];
  const constraints = groups.flatMap((group, index) =>
    index === 0 ? group : [ours(wording.words.separator), ...group],
  );
  return {
    prompt: "basic",
    language,
    sections: [
      section(wording, "role", [
        paragraph(fill(wording.role.basic, { role: roleTerm(brief, "senior-cloud-architect") })),
      ]),
      section(wording, "context", [
        paragraph([...fill(words.context, { useCase: useCaseTerm(brief), regions: regionTerms(brief, 4) }), ...origin]),
        ...(constraints.length > 0 ? [paragraph(fill(words.constraints, { list: constraints }))] : []),
        ...(limits.length > 0 ? [paragraph(limits)] : []),
      ]),
      section(wording, "task", [
        paragraph([ours(words.task)]),
        ...list([
          { label: "1.", segments: [ours(words.verdict)] },
          { label: "2.", segments: [ours(words.challenges)] },
        ]),
        paragraph(
          fill(words.answer, {
            language: choiceTerm(brief, "answerLanguages", "answerLanguage", answerLanguage(brief)),
          }),
        ),
      ]),
    ],
  };
}

/** The language of the AI's answer: the reader's choice, else the prompt's. */
export function answerLanguage({ draft, language }: Brief): string {
  return draft.answerLanguage ?? language;
}

/** The constraints that most often decide, the strongest first, none of them in free words, which could be long. */
function constraintGroups(brief: Brief): Segment[][] {
  const { draft, language, wording } = brief;
  const goal = draft.latencyGoal ? [...fill(wording.basic.goal, { goal: goalTerm(brief, draft.latencyGoal) })] : [];
  const needs = (draft.needs ?? []).slice(0, 3).map((id) => chosen("needs", choiceLabel("needs", id, language)));
  const regulations = regulationTerms({ ...brief, draft: { ...draft, regulations: draft.regulations?.slice(0, 2) } });
  const residency =
    draft.residency && draft.residency !== "none"
      ? fill(wording.basic.residency, {
          residency: chosen("residency", choiceLabel("residencies", draft.residency, language)),
        })
      : [];
  return [goal, joinSegments(needs, wording.words.and), regulations, residency].filter((group) => group.length > 0);
}
