import { answerLanguage } from "./answer-language";
import type { Block, ListItem } from "./document";
import { fill, list, ours } from "./template";
import { type Brief, choiceTerm } from "./terms";

/** What the AI is asked for, in seven points that do not depend on the case but for its state. */
export function taskItems({ draft, wording }: Brief): ListItem[] {
  const { placement, architecture, state, stateFree, risks, delivery, cost, traps } = wording.task;
  const hasTable = (draft.state?.length ?? 0) > 0;
  return [placement, architecture, hasTable ? state : stateFree, risks, delivery, cost, traps].map((text, index) => ({
    label: `${index + 1}.`,
    segments: [ours(text)],
  }));
}

/** The contract of the answer: language, length, lettered sections, codes in the register only, receipt. */
export function constraintBlocks(brief: Brief): Block[] {
  const { style, lengths, sections, codes, receipt } = brief.wording.constraints;
  const wanted = fill(style, {
    language: choiceTerm(brief, "answerLanguages", "answerLanguage", answerLanguage(brief)),
    length: lengths[brief.draft.answerLength ?? "normal"],
  });
  return list([wanted, [ours(sections)], [ours(codes)], [ours(receipt)]].map((segments) => ({ segments })));
}
