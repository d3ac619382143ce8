import type { Draft } from "@/lib/answers/answers";
import { fieldEntries } from "@/lib/answers/fields";
import { stepIds } from "@/lib/answers/steps";
import type { Locale } from "@/lib/i18n/locales";
import type { WizardMessages } from "@/lib/i18n/messages";
import type { PresentedPrompts } from "@/lib/prompt/present";
import { renderPrompt } from "@/lib/prompt/render";
import { checkTheme } from "@/lib/wizard/check-rows";
import { toFormValues } from "@/lib/wizard/form-values";
import type { Question } from "@/lib/wizard/questions";
import type { Understood } from "@/lib/wizard/understood";
import { type LinesThatDiffer, linesThatDiffer } from "./prompt-lines";

/** One of two cases: its answers, what was understood of them and what was built from them. */
export type Side = { draft: Draft; understood: Understood; presented: PresentedPrompts };

/** Which of the two has it. */
export type Holder = "a" | "b" | "both";

/** An answer that differs, as each side has it; empty where it says nothing. */
export type AnswerRow = { label: string; a: string[]; b: string[] };

export type Comparison = {
  answers: AnswerRow[];
  /** Answers that both give alike. */
  sameAnswers: number;
  tensions: { id: string; holder: Holder; claim: string }[];
  /** Facts that one prompt has and the other has not. */
  facts: { id: string; holder: "a" | "b"; text: string }[];
  sameFacts: number;
  /** Of the Pro prompt but for its facts. */
  lines: LinesThatDiffer[];
};

type Words = {
  locale: Locale;
  questions: Record<string, Question[]>;
  check: Pick<WizardMessages["check"], "item" | "line" | "defaults" | "technologies" | "milliseconds">;
};

/** Compares two cases: answers, tensions, facts and the lines of the Pro prompt. Pure. */
export function compareSides(a: Side, b: Side, words: Words): Comparison {
  const rows = answerRows(a, b, words);
  const differing = rows.filter((row) => row.a.join("\n") !== row.b.join("\n"));
  const held = between(a.presented.facts, b.presented.facts);
  return {
    answers: differing,
    sameAnswers: rows.length - differing.length,
    tensions: between(a.presented.tensions, b.presented.tensions).map(({ holder, item: { id, claim } }) => ({
      id,
      holder,
      claim,
    })),
    facts: held.flatMap(({ holder, item: { id, text } }) => (holder === "both" ? [] : [{ id, holder, text }])),
    sameFacts: held.filter(({ holder }) => holder === "both").length,
    lines: linesThatDiffer(textOf(a.presented), textOf(b.presented)),
  };
}

/** Without the receipt, which differs wherever anything does, and without the facts, which are told apart. */
function textOf({ language, prompts }: PresentedPrompts): string {
  return renderPrompt({ language, sections: prompts.pro.sections.filter(({ id }) => id !== "facts") }, "md");
}

function between<Item extends { id: string }>(one: readonly Item[], other: readonly Item[]) {
  const ids = (items: readonly Item[]) => new Set(items.map(({ id }) => id));
  const [inOne, inOther] = [ids(one), ids(other)];
  const holderOf = (id: string): Holder => (inOther.has(id) ? "both" : "a");
  return [
    ...one.map((item) => ({ item, holder: holderOf(item.id) })),
    ...other.flatMap((item) => (inOne.has(item.id) ? [] : [{ item, holder: "b" as const }])),
  ];
}

/** As they are asked, what is only ever recognised last. */
const rowIds = [...fieldEntries.map(([field]) => field), "technologies" as const];

/** Every answer that a side gives, by the label of its question, in the order they are asked. */
function answerRows(a: Side, b: Side, words: Words): AnswerRow[] {
  const [one, other] = [linesByField(a, words), linesByField(b, words)];
  const said = new Map([...one, ...other]);
  return rowIds.flatMap((id) => {
    const row = said.get(id);
    return row ? [{ label: row.label, a: one.get(id)?.lines ?? [], b: other.get(id)?.lines ?? [] }] : [];
  });
}

function linesByField({ draft, understood }: Side, { locale, questions, check }: Words) {
  const given = { locale, draft, questions, values: toFormValues(draft, locale), understood, messages: check };
  const rows = stepIds.flatMap((step) => checkTheme(step, given).known);
  return new Map(
    rows
      .filter(({ origin }) => origin !== "default")
      .map(({ field, label, lines, things }) => [
        field,
        { label, lines: lines.length > 0 ? lines : things.map((thing) => thing.label) },
      ]),
  );
}
