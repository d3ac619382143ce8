import type { Finding } from "./finding";
import { letters } from "./letters";
import { parseAnswer, type Section } from "./markdown";

/**
 * Puts corrected sections into an answer, each in the place of the one with its letter; a section that was missing goes
 * where its letter belongs.
 * @returns nothing when the correction holds no lettered section
 */
export function mergeAnswers(answer: string, correction: string): string | undefined {
  const [before, mended] = [parseAnswer(answer), parseAnswer(correction)];
  if (mended.sections.length === 0) return undefined;
  const textOf = (lines: readonly string[], { line, lines: body }: Section) =>
    lines
      .slice(line - 1, body.at(-1)?.number ?? line)
      .join("\n")
      .trimEnd();
  const own = linesOf(answer);
  const firstLine = before.sections[0]?.line ?? own.length + 1;
  const head = own
    .slice(0, firstLine - 1)
    .join("\n")
    .trimEnd();
  const parts = letters.flatMap((letter) => {
    const isIt = (section: Section) => section.letter === letter;
    const corrected = mended.sections.findLast(isIt);
    if (corrected) return [textOf(linesOf(correction), corrected)];
    return before.sections.filter(isIt).map((section) => textOf(own, section));
  });
  return [head, ...parts].filter((part) => part !== "").join("\n\n");
}

/** What a correction changed: findings that are gone, that stay, and that are new. */
export type Progress = { mended: number; left: number; broken: number };

/** Compares the findings of an answer before and after its correction. Lines move, so a finding is known by its words. */
export function compareFindings(before: readonly Finding[], after: readonly Finding[]): Progress {
  const markOf = ({ key, sentence }: Finding) => `${key} ${sentence}`;
  const [old, now] = [new Set(before.map(markOf)), new Set(after.map(markOf))];
  const left = [...old].filter((mark) => now.has(mark)).length;
  return { mended: old.size - left, left, broken: now.size - left };
}

const linesOf = (text: string) => text.split(/\r\n|\r|\n/);
