import type { CheckSentences } from "@/lib/content/check-sentences";

/** How much a fault matters: the answer cannot be used, it costs work, or it is good to know. */
export const severities = ["blocks", "costs", "note"] as const;
export type Severity = (typeof severities)[number];

/** Names a sentence and its fix in `content/messages/<locale>/check.json`. */
export type FindingKey = keyof CheckSentences["findings"];

/** What a check found, before it is put into words. */
export type Found = {
  key: FindingKey;
  severity: Severity;
  /** Of the answer, from 1. */
  line: number;
  /** The words at fault, where they are not the whole line. */
  quoted?: string;
  /** What the sentence names, already as the reader's language writes it. */
  values?: Record<string, string | number>;
};

/** A fault with its place and its words: one row of the table. */
export type Finding = {
  /** The check that found it. */
  check: string;
  key: FindingKey;
  severity: Severity;
  line: number;
  /** Letter of the answer's section, where the line stands in one. */
  section?: string;
  /** At most 160 characters of the answer; never the whole of a secret. */
  quoted: string;
  sentence: string;
  fix: string;
};
