import type { PlatformId } from "@/content/platforms/ids";
import type { Draft } from "@/lib/answers/schema";
import { platformName } from "@/lib/content/names";
import type { Block, ListItem, PromptDocument, Receipt, SectionId, Segment } from "./document";
import { projectBlocks } from "./project-blocks";
import { stateBlocks } from "./state-blocks";
import { constraintBlocks, taskItems } from "./task-items";
import { fill, joinSegments, list, ours, paragraph, quote } from "./template";
import { type Brief, platformTerms, roleTerm } from "./terms";
import { hasContent, section } from "./wording";

/** What the knowledge base adds as far as there is room; every part may be absent. */
export type ProKnowledge = { checklist: ListItem[]; tensions: ListItem[]; facts: ListItem[] };

/** The parts that the reader's answers fill. */
const givenBlocks = {
  situation: situationBlocks,
  project: projectBlocks,
  state: stateBlocks,
} satisfies Partial<Record<SectionId, (brief: Brief) => Block[]>>;
type GivenId = keyof typeof givenBlocks;

/** The ids of the parts that the reader's answers fill. */
export const givenIds: ReadonlySet<SectionId> = new Set(Object.keys(givenBlocks) as GivenId[]);

/** What stands beside the answers and always stays. */
export type ProGround = {
  /** The answers and what was recognised in the words. */
  known: Draft;
  latency: Block[];
  unknowns: ListItem[];
  platforms: PlatformId[];
  receipt: Receipt;
};

/**
 * Prepares the expert prompt: the article's five parts in its order, with the verified facts before the task.
 * What only the answers decide is written once; the knowledge around it is tried in several sizes.
 * @returns completes the prompt, whole or without what the reader gave (to be measured): a tree; parts without content are
 *   left out; pure and deterministic
 */
export function preparePro(
  brief: Brief,
  ground: ProGround,
): (knowledge: ProKnowledge, extent: "whole" | "ours") => PromptDocument {
  const { language, wording } = brief;
  const role = section(wording, "role", [paragraph(roleSegments(brief, ground.platforms))]);
  const unknowns = section(wording, "unknowns", list(ground.unknowns));
  const asked = [
    section(wording, "task", list(taskItems(brief, ground.known))),
    section(wording, "constraints", constraintBlocks(brief)),
    section(wording, "warning", list(Object.values(wording.warning).map((text) => ({ segments: [ours(text)] })))),
  ];
  return (knowledge, extent) => {
    const given = (id: GivenId) => (extent === "whole" ? [section(wording, id, givenBlocks[id](brief))] : []);
    const context = section(
      wording,
      "context",
      [],
      [
        ...given("situation"),
        ...given("project"),
        section(wording, "latency", ground.latency),
        ...given("state"),
        section(wording, "checklist", list(knowledge.checklist)),
        section(wording, "tensions", list(knowledge.tensions)),
        unknowns,
      ],
    );
    const sections = [role, context, section(wording, "facts", list(knowledge.facts)), ...asked].filter(hasContent);
    return { prompt: "pro", language, receipt: ground.receipt, sections };
  };
}

/** Their words, line by line. */
function situationBlocks({ draft }: Brief): Block[] {
  if (!draft.situation) return [];
  return [quote("situation", draft.situation)];
}

/** The platforms that the reader allows or runs on; else those that are compared. */
function roleSegments(brief: Brief, inPlay: PlatformId[]): Segment[] {
  const { draft, wording } = brief;
  const own = draft.platforms?.length ? "platforms" : draft.platformsInUse?.length ? "platformsInUse" : undefined;
  const platforms = own
    ? platformTerms(brief, own)
    : joinSegments(
        inPlay.map((id) => ours(platformName(id))),
        wording.words.and,
      );
  const count = own ? (draft[own]?.length ?? 0) : inPlay.length;
  return fill(count === 1 ? wording.role.proOne : wording.role.pro, {
    role: roleTerm(brief, "principal-cloud-architect"),
    platforms,
  });
}
