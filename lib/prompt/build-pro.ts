import type { RegionId } from "@/content/regions/ids";
import { choiceLabel } from "@/lib/answers/labels";
import { isPersonal, metrosOf, originMetro } from "@/lib/answers/readers";
import { cleanText } from "@/lib/answers/text";
import { regionName } from "@/lib/content/names";
import { answerLanguage } from "./build-basic";
import type { Block, ListItem, PromptDocument, Segment } from "./document";
import { chosen, fill, joinSegments, list, ours, paragraph, typed, unknown } from "./template";
import {
  appTerm,
  type Brief,
  choiceTerm,
  deliveryTerms,
  goalTerm,
  platformTerms,
  regionTerms,
  regulationTerms,
  roleTerm,
  stateItemTerm,
  stateKindTerms,
  trafficTerm,
  useCaseTerm,
} from "./terms";
import { buildUnknowns } from "./unknowns";
import { hasContent, section } from "./wording";

/** Longest Pro prompt, in UTF-16 code units of its XML rendering. */
export const proLimit = 12_000;

/** What the knowledge base adds as far as there is room; every part may be absent. */
export type ProKnowledge = { checklist: ListItem[]; tensions: ListItem[]; facts: ListItem[] };

/**
 * Prepares the expert prompt: the article's five parts in its order, with the verified facts before the task.
 * What only the answers decide is written once; the knowledge around it is tried in several sizes.
 * @returns completes the prompt: a tree; parts without content are left out; pure and deterministic
 */
export function preparePro(brief: Brief, latency: Block[]): (knowledge: ProKnowledge) => PromptDocument {
  const { wording } = brief;
  const platforms = platformTerms(brief);
  const role = section(wording, "role", [
    paragraph(
      fill(wording.role.pro, {
        role: roleTerm(brief, "principal-cloud-architect"),
        platforms: platforms.length > 0 ? platforms : wording.role.defaultPlatforms,
      }),
    ),
  ]);
  const given = [
    section(wording, "project", projectBlocks(brief)),
    section(wording, "latency", latency),
    section(wording, "state", stateBlocks(brief)),
    section(wording, "requirements", requirementBlocks(brief)),
  ];
  const unknowns = section(wording, "unknowns", list(buildUnknowns(brief)));
  const asked = [
    section(wording, "task", list(taskItems(brief))),
    section(wording, "constraints", constraintBlocks(brief)),
    section(wording, "warning", list(Object.values(wording.warning).map((text) => ({ segments: [ours(text)] })))),
  ];
  return (knowledge) => {
    const context = section(
      wording,
      "context",
      [],
      [
        ...given,
        section(wording, "checklist", list(knowledge.checklist)),
        section(wording, "tensions", list(knowledge.tensions)),
        unknowns,
      ],
    );
    const sections = [role, context, section(wording, "facts", list(knowledge.facts)), ...asked];
    return { prompt: "pro", language: brief.language, sections: sections.filter(hasContent) };
  };
}

function projectBlocks(brief: Brief): Block[] {
  const { draft, language, wording } = brief;
  const words = wording.project;
  const origin = originMetro(draft);
  const far = metrosOf(draft).filter((id) => id !== origin);
  const platforms = platformTerms(brief);
  const delivery = deliveryTerms(brief);
  const lines: (Segment[] | undefined)[] = [
    fill(words.application, { appType: appTerm(brief), useCase: useCaseTerm(brief) }),
    draft.currentStack ? fill(words.stack, { stack: typed("currentStack", draft.currentStack) }) : undefined,
    problemLine(brief, far),
    origin && fill(words.origin, { origin: chosen("computeOrigin", regionName(origin, language)) }),
    draft.traffic && fill(words.traffic, { traffic: trafficTerm(brief, draft.traffic) }),
    draft.latencyGoal && fill(words.goal, { goal: goalTerm(brief, draft.latencyGoal) }),
    platforms.length > 0 ? fill(words.platforms, { platforms }) : [ours(words.platformsAny)],
    draft.regionalServices &&
      fill(words.regionalServices, {
        answer: chosen("regionalServices", draft.regionalServices === "allowed" ? wording.words.yes : wording.words.no),
      }),
    delivery.length > 0 ? fill(words.delivery, { list: delivery }) : undefined,
  ].map((line) => line || undefined);
  return list(lines.filter((line) => line !== undefined).map((segments) => ({ segments })));
}

/** The origin's own region does not suffer from its distance: it is left out of the problem. */
function problemLine(brief: Brief, far: RegionId[]): Segment[] {
  const words = brief.wording.project;
  if (far.length > 0)
    return fill(words.problem, { regions: regionTerms({ ...brief, draft: { ...brief.draft, places: far } }) });
  const isUnknown = metrosOf(brief.draft).length === 0;
  return isUnknown ? [unknown("places", words.problemUnknown)] : fill(words.nearby, { regions: regionTerms(brief) });
}

function stateBlocks(brief: Brief): Block[] {
  const { draft, wording } = brief;
  if (!draft.state || draft.state.length === 0) return [];
  const rows = draft.state.map((item, index) => {
    const field = (name: string) => `state.${index}.${name}`;
    const missing = (name: string): Segment[] => [unknown(field(name), wording.words.unknown)];
    return [
      [stateItemTerm(brief, item, index)],
      item.consistency
        ? [choiceTerm(brief, "consistencies", field("consistency"), item.consistency)]
        : missing("consistency"),
      item.writes ? [choiceTerm(brief, "writeRates", field("writes"), item.writes)] : missing("writes"),
      item.staleness ? [typed(field("staleness"), item.staleness)] : missing("staleness"),
      item.data === undefined
        ? missing("data")
        : [chosen(field("data"), isPersonal(item) ? wording.words.yes : wording.words.no)],
      item.currentStore ? [typed(field("currentStore"), item.currentStore)] : missing("currentStore"),
    ];
  });
  return [{ kind: "table", head: wording.state.head, rows }];
}

function requirementBlocks(brief: Brief): Block[] {
  const { draft, language, wording } = brief;
  const words = wording.requirements;
  const needs = (draft.needs ?? []).map((id) => chosen("needs", choiceLabel("needs", id, language)));
  const items: Segment[][] = [];
  if (needs.length > 0) items.push(fill(words.needs, { list: joinSegments(needs, wording.words.and) }));
  if (draft.regulations) items.push(fill(words.regulations, { list: regulationTerms(brief) }));
  if (draft.residency) {
    const answer = chosen("residency", choiceLabel("residencies", draft.residency, language));
    items.push(fill(words.residency, { answer }));
  }
  if (draft.hardConstraints)
    items.push(fill(words.hard, { text: typed("hardConstraints", cleanText(draft.hardConstraints).text) }));
  return list(items.map((segments) => ({ segments })));
}

function taskItems(brief: Brief): ListItem[] {
  const { wording } = brief;
  const words = wording.task;
  const tools = deliveryTerms(brief);
  return [
    [ours(words.placement)],
    [ours(words.architecture)],
    fill(words.state, { items: stateKindTerms(brief) }),
    fill(words.risks, { regulations: regulationsToFace(brief) }),
    fill(words.delivery, { tools: tools.length > 0 ? fill(words.tools, { list: tools }) : "" }),
    [ours(words.cost)],
    [ours(words.traps)],
  ].map((segments, index) => ({ label: `${index + 1}.`, segments }));
}

/** RGPD first, whatever else applies. */
function regulationsToFace(brief: Brief): Segment[] {
  const { draft, wording } = brief;
  const others = draft.regulations?.filter((id) => id !== "rgpd") ?? [];
  if (others.length === 0) return [ours(wording.task.rgpd)];
  const names = regulationTerms({ ...brief, draft: { ...draft, regulations: others } });
  return [ours(wording.task.rgpd), ours(", "), ...names];
}

function constraintBlocks(brief: Brief): Block[] {
  const words = brief.wording.constraints;
  const language = choiceTerm(brief, "answerLanguages", "answerLanguage", answerLanguage(brief));
  return list([
    { segments: fill(words.style, { language }) },
    { segments: [ours(words.sections)] },
    { segments: [ours(words.codes)] },
  ]);
}
