import type { Draft } from "@/lib/answers/answers";

/** What a rule says of answers: a contradiction, a question, both (about different products), or nothing. */
export type Says = "tension" | "unknown" | "both" | "nothing";

/** Answers, what the rule says of them, and words that its claim, way out or question must hold in French. */
export type RuleCase = [what: string, draft: Draft, says: Says, ...words: string[]];

/** By the rule's id. */
export type RuleCases = Record<string, RuleCase[]>;
