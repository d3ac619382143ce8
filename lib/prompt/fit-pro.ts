import type { SelectedFact } from "@/lib/facts/select-facts";
import type { Tension } from "@/lib/tensions/find-tensions";
import { buildPro, proLimit } from "./build-pro";
import type { Block, ListItem, PromptDocument } from "./document";
import { factItems, tensionItems } from "./knowledge-items";
import { measurePrompt } from "./measure";
import type { Brief } from "./terms";

/** Fewer facts than this would leave the answer without ground: other parts give way first. */
const fewestFacts = 8;
const shortChecklist = 6;
/** The first tensions are those that change decisions; the page shows them all. */
const fewTensions = 6;
const fewestTensions = 3;
const fewestInAnyCase = 3;

export type FittedPro = { document: PromptDocument; facts: SelectedFact[] };

type Supplies = { checklist: ListItem[]; latency: Block[]; tensions: Tension[]; facts: SelectedFact[]; today: string };

/**
 * Builds the Pro prompt within its limit. What the reader said always stays; of our knowledge, the facts that find no
 * room go first, then the ways out of tensions, then the tail of the checklist and of the tensions, then the facts
 * below eight; three stay in any case.
 */
export function fitPro(brief: Brief, supplies: Supplies): FittedPro {
  const all = { checklist: supplies.checklist.length, tensions: supplies.tensions.length, wayOut: true };
  const attempts = [
    all,
    { ...all, wayOut: false },
    { ...all, wayOut: false, checklist: shortChecklist },
    { checklist: shortChecklist, wayOut: false, tensions: fewTensions },
    { checklist: shortChecklist, wayOut: false, tensions: fewTensions - 1 },
    { checklist: shortChecklist, wayOut: false, tensions: fewestTensions },
  ];
  const wanted = Math.min(fewestFacts, supplies.facts.length);
  const lines = factItems(brief, supplies.facts, supplies.today).map(lengthOfLine);
  const build = ({ checklist, tensions, wayOut }: typeof all, facts: SelectedFact[]) =>
    buildPro(brief, {
      checklist: supplies.checklist.slice(0, checklist),
      latency: supplies.latency,
      tensions: tensionItems(brief, supplies.tensions.slice(0, tensions), facts, wayOut),
      facts: factItems(brief, facts, supplies.today),
    });
  let chosen = { parts: all, facts: supplies.facts.slice(0, 0) };
  for (const parts of attempts) {
    // Codes of facts stand in the tensions as well: with all of them named, a bit more room is taken than needed.
    const withoutFacts = build(parts, []);
    const codes = supplies.tensions.slice(0, parts.tensions).reduce((sum, { facts }) => sum + (facts.length > 0 ? 3 + facts.length * 5 : 0), 0);
    const facts = thoseThatFit(supplies.facts, lines, proLimit - longestRendering(withoutFacts) - codes - tagsOf(brief));
    chosen = { parts, facts };
    if (facts.length >= wanted) break;
  }
  // Only the longest words in every field leave no room at all: some ground stays, and the limit gives.
  if (chosen.facts.length < fewestInAnyCase) chosen.facts = supplies.facts.slice(0, fewestInAnyCase);
  return { document: build(chosen.parts, chosen.facts), facts: chosen.facts };
}

/** The most telling facts first; one too long for what is left lets a shorter one in. */
function thoseThatFit(facts: SelectedFact[], lengths: number[], room: number): SelectedFact[] {
  let left = room;
  return facts.filter((_, index) => {
    const length = lengths[index] ?? 0;
    if (length > left) return false;
    left -= length;
    return true;
  });
}

/** The limit holds in every format; plain text repeats the names of a table in each of its rows. */
function longestRendering(document: PromptDocument): number {
  return Math.max(measurePrompt(document, "xml"), measurePrompt(document, "txt"));
}

/** Label, space, text and end of line, as every rendering writes them. */
function lengthOfLine({ label = "-", segments }: ListItem): number {
  return segments.reduce((sum, segment) => sum + segment.text.length, label.length + 2);
}

function tagsOf({ wording }: Brief): number {
  return `\n\n<${wording.sections.facts.tag}>\n\n</${wording.sections.facts.tag}>`.length;
}
