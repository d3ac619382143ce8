import type { SelectedFact } from "@/lib/facts/select-facts";
import type { Tension } from "@/lib/tensions/find-tensions";
import { preparePro, type ProKnowledge, proLimit } from "./build-pro";
import type { Block, ListItem, PromptDocument } from "./document";
import { factItems, tensionItems } from "./knowledge-items";
import { measureItem, measurePrompt } from "./render";
import type { Brief } from "./terms";

/** Fewer facts than this would leave the answer without ground: other parts give way first. */
const fewestFacts = 8;
const shortChecklist = 6;
const fewestInAnyCase = 3;

export type FittedPro = { document: PromptDocument; facts: SelectedFact[] };

type Supplies = { checklist: ListItem[]; latency: Block[]; tensions: Tension[]; facts: SelectedFact[]; today: string };

/**
 * Builds the Pro prompt within its limit. What the reader said always stays; of our knowledge, the facts that find no
 * room go first, then the ways out of tensions, then the tail of the checklist, then the facts below eight; three stay in
 * any case. A tension is never dropped.
 */
export function fitPro(brief: Brief, supplies: Supplies): FittedPro {
  const complete = preparePro(brief, supplies.latency);
  const all = { checklist: supplies.checklist.length, tensions: supplies.tensions.length, wayOut: true };
  const attempts = [all, { ...all, wayOut: false }, { ...all, wayOut: false, checklist: shortChecklist }];
  const room = proLimit - lengthAround(complete, supplies);
  const lengths = {
    checklist: supplies.checklist.map(measureItem),
    tensions: tensionItems(brief, supplies.tensions, [], false).map(measureItem),
    waysOut: supplies.tensions.map(({ wayOut }) => brief.wording.words.wayOut.length + wayOut.length + 1),
    // Codes of facts stand in the tensions as well: with all of them named, a bit more room is taken than needed.
    codes: supplies.tensions.map(({ facts }) => (facts.length > 0 ? 3 + facts.length * 5 : 0)),
    facts: factItems(brief, supplies.facts, supplies.today).map(measureItem),
  };
  const wanted = Math.min(fewestFacts, supplies.facts.length);
  let chosen = { parts: all, facts: supplies.facts.slice(0, 0) };
  for (const parts of attempts) {
    const told = sumOfFirst(lengths.tensions, parts.tensions) + sumOfFirst(lengths.codes, parts.tensions);
    const waysOut = parts.wayOut ? sumOfFirst(lengths.waysOut, parts.tensions) : 0;
    const left = room - sumOfFirst(lengths.checklist, parts.checklist) - told - waysOut;
    const facts = thoseThatFit(supplies.facts, lengths.facts, left);
    chosen = { parts, facts };
    if (facts.length >= wanted) break;
  }
  // Only the longest words in every field leave no room at all: some ground stays, and the limit gives.
  if (chosen.facts.length < fewestInAnyCase) chosen.facts = supplies.facts.slice(0, fewestInAnyCase);
  const { parts, facts } = chosen;
  const document = complete({
    checklist: supplies.checklist.slice(0, parts.checklist),
    tensions: tensionItems(brief, supplies.tensions.slice(0, parts.tensions), facts, parts.wayOut),
    facts: factItems(brief, facts, supplies.today),
  });
  return { document, facts };
}

/**
 * The length of everything but the lines of the knowledge: what the reader said, our sentences, the frames of the
 * lists. The limit holds in every format; plain text repeats the names of a table in each of its rows.
 */
function lengthAround(
  complete: (knowledge: ProKnowledge) => PromptDocument,
  { checklist, tensions, facts }: Supplies,
): number {
  const blank: ListItem = { label: "", segments: [] };
  const frame = ({ length }: unknown[]) => (length > 0 ? [blank] : []);
  const framed = { checklist: frame(checklist), tensions: frame(tensions), facts: frame(facts) };
  const document = complete(framed);
  const blanks = Object.values(framed)
    .flat()
    .reduce((sum, item) => sum + measureItem(item), 0);
  return Math.max(measurePrompt(document, "xml"), measurePrompt(document, "txt")) - blanks;
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

function sumOfFirst(lengths: number[], count: number): number {
  return lengths.slice(0, count).reduce((sum, length) => sum + length, 0);
}
