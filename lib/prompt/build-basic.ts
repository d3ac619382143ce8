import { choiceLabel } from "@/lib/answers/labels";
import { regulationShortName } from "@/lib/content/names";
import type { SelectedFact } from "@/lib/facts/select-facts";
import { formatMessage } from "@/lib/i18n/message";
import { slowestRow } from "@/lib/latency/distances";
import type { LatencyTable } from "@/lib/latency/table";
import { answerLanguage } from "./answer-language";
import type { Block, PromptDocument, Segment } from "./document";
import { goalTerm } from "./goal-term";
import { formatRtt, pathOf } from "./latency-blocks";
import { residencyTerm } from "./project-blocks";
import { longestUnlisted } from "./own-round-trips";
import { measurePrompt } from "./render";
import { firstSentences } from "./sentences";
import { chosen, fill, joinSegments, list, ours, paragraph, quote, typed } from "./template";
import { type Brief, choiceTerm, originTerm, placeTerms, roleTerm } from "./terms";
import { section } from "./wording";

/** Longest Basic prompt, in UTF-16 code units of its XML rendering. */
export const basicLimit = 1_500;

/**
 * A situation up to the first length stands whole; a longer one with its first sentences, fewer where the rest is long.
 */
const situationRooms = [600, 400, 200];

/** What the knowledge base adds to the quick prompt. */
export type BasicKnowledge = { latency: LatencyTable | undefined; facts: SelectedFact[] };

/**
 * Builds the quick prompt: is this use case feasible at the edge, and what would be hard?
 * @returns a tree of role, context and task; pure and deterministic. What would make it too long is left out, the
 *   measured ground first, then constraints from the last: the Pro prompt has them all.
 */
export function buildBasic(brief: Brief, knowledge: BasicKnowledge): PromptDocument {
  const groups = constraintGroups(brief);
  const limits = limitLine(brief, knowledge);
  const [whole = 0, ...less] = situationRooms;
  const smaller: Parts[] = [
    ...groups.map((_, left) => ({ groups: groups.slice(0, groups.length - left), limits: [], room: whole })),
    ...less.map((room) => ({ groups: [], limits: [], room })),
  ];
  let document = basicWith(brief, { groups, limits, room: whole });
  for (const parts of smaller) {
    if (measurePrompt(document, "xml") <= basicLimit) break;
    document = basicWith(brief, parts);
  }
  return document;
}

/** What may give way: groups of constraints, the measured ground, room for the situation. */
type Parts = { groups: Segment[][]; limits: Segment[]; room: number };

/** One line of measured ground: the longest round trip, and the limit that most often decides. */
function limitLine(brief: Brief, { latency, facts }: BasicKnowledge): Segment[] {
  const { language, wording } = brief;
  const worst = latency && slowestRow(latency.rows.filter(({ trip }) => trip.kind !== "same-metro"));
  const binding = facts.find(({ fact }) => fact.attribute === "cpu-time") ?? facts[0];
  const unlisted = longestUnlisted(brief);
  const listed =
    latency && worst
      ? fill(wording.basic.latency, { rtt: formatRtt(worst.trip, brief), path: pathOf(worst, latency, brief) })
      : [];
  const rtt =
    unlisted && unlisted.ms > (worst?.trip.rttMs ?? 0)
      ? fill(wording.basic.latency, { rtt: unlisted.rtt, path: unlisted.place })
      : listed;
  const limit: Segment[] = binding
    ? [{ text: binding.fact.text[language], origin: { kind: "fact", id: binding.fact.id } }]
    : [];
  return rtt.length > 0 && limit.length > 0 ? [...rtt, ours(" "), ...limit] : [...rtt, ...limit];
}

function basicWith(brief: Brief, { groups, limits, room }: Parts): PromptDocument {
  const { language, wording } = brief;
  const words = wording.basic;
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
        ...situationBlocks(brief, room),
        ...givenBlocks(brief),
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

/** Their words, whole where they are short. */
function situationBlocks({ draft, wording }: Brief, room: number): Block[] {
  const { situation } = draft;
  if (!situation) return [];
  const told = firstSentences(situation, room);
  const words = quote("situation", told);
  return told === situation ? [words] : [words, paragraph([ours(wording.words.shortened)])];
}

/** Application (where no situation tells it), use case, users and origin, one line. */
function givenBlocks(brief: Brief): Block[] {
  const { draft, wording } = brief;
  const words = wording.basic;
  const places = placeTerms(brief, 4);
  const compute = originTerm(brief, "computeOrigin");
  const parts = [
    draft.situation ? [] : applicationLine(brief),
    draft.useCase ? fill(words.useCase, { useCase: typed("useCase", draft.useCase) }) : [],
    places.length > 0 ? fill(words.users, { places }) : [],
    compute ? fill(words.compute, { place: compute }) : [],
  ].filter((part) => part.length > 0);
  const line = parts.flatMap((part, index) => (index === 0 ? part : [ours(" "), ...part]));
  return line.length > 0 ? [paragraph(line)] : [];
}

function applicationLine(brief: Brief): Segment[] {
  const { draft, wording } = brief;
  const { application, domain } = wording.basic;
  if (draft.appType) return fill(application, { appType: typed("appType", draft.appType) });
  if (!draft.domain || draft.domain === "other") return [];
  return fill(domain, { domain: choiceTerm(brief, "domains", "domain", draft.domain) });
}

/** What decides about the host before anything else: it must not be cut. */
const decidingFirst: ReadonlySet<string> = new Set([
  "on-premises",
  "fixed-region",
  "hds",
  "secnumcloud",
  "hipaa",
  "pci-dss-4",
]);

/** Of a longer list the first two are named, those that decide about the host before the rest, which is counted. */
const mostInList = 3;

function mostDeciding<Id extends string>(
  { wording }: Brief,
  field: string,
  ids: readonly Id[] = [],
  nameOf: (id: Id) => string,
): Segment[] {
  const sorted = ids.toSorted((a, b) => Number(decidingFirst.has(b)) - Number(decidingFirst.has(a)));
  const told = sorted.length > mostInList ? sorted.slice(0, mostInList - 1) : sorted;
  const names = told.map((id) => chosen(field, nameOf(id)));
  const rest = sorted.length - told.length;
  if (rest > 0) names.push(chosen(field, formatMessage(wording.words.more, { count: rest })));
  return joinSegments(names, wording.words.and);
}

/** The constraints that most often decide, the strongest first, none of them in free words, which could be long. */
function constraintGroups(brief: Brief): Segment[][] {
  const { draft, language, wording } = brief;
  const goal =
    draft.latencyGoal && draft.latencyGoal !== "none" ? { ...draft.latencyGoal, scope: undefined } : undefined;
  const figures = goalTerm({ ...brief, draft: { ...draft, latencyGoal: goal } });
  const residency = draft.residency === "none" ? undefined : residencyTerm(brief);
  return [
    figures.length > 0 ? fill(wording.basic.goal, { goal: figures }) : [],
    mostDeciding(brief, "needs", draft.needs, (id) => choiceLabel("needs", id, language)),
    mostDeciding(brief, "regulations", draft.regulations, (id) => regulationShortName(id, language)),
    residency ? fill(wording.basic.residency, { residency }) : [],
  ].filter((group) => group.length > 0);
}
