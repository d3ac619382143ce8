import type { FindingKey } from "@/lib/answer-check/finding";
import type { Letter } from "@/lib/answer-check/letters";
import { parseAnswer } from "@/lib/answer-check/markdown";
import type { Locale } from "@/lib/i18n/locales";

/**
 * A fault put into a sound answer: nothing where the answer has no place for it. `words`: it is told by words of French or
 * English, so an answer in another language is spared.
 */
export type Mutation = {
  name: string;
  key: FindingKey;
  words?: true;
  apply: (answer: string, locale: Locale) => string | undefined;
};

type Change = Mutation["apply"];

/** The text of a section with its heading, and what stands around it. */
export function parts(answer: string, letter: Letter) {
  const lines = answer.split("\n");
  const { sections } = parseAnswer(answer);
  const at = sections.findIndex((section) => section.letter === letter);
  const [section, next] = [sections[at], sections[at + 1]];
  if (!section) return undefined;
  const end = next ? next.line - 1 : lines.length;
  return {
    before: lines.slice(0, section.line - 1).join("\n"),
    head: lines[section.line - 1] ?? "",
    body: lines.slice(section.line, end).join("\n"),
    after: lines.slice(end).join("\n"),
  };
}

export const inSection =
  (letter: Letter, change: (body: string) => string): Change =>
  (answer) => {
    const found = parts(answer, letter);
    return found && [found.before, found.head, change(found.body), found.after].join("\n");
  };

/** A paragraph more at the end of a section, in the answer's language where it differs. */
export const adds =
  (letter: Letter, text: string | Record<Locale, string>): Change =>
  (answer, locale) =>
    inSection(letter, (body) => `${body}\n\n${typeof text === "string" ? text : text[locale]}\n`)(answer, locale);

export const swaps =
  (from: string | RegExp, to: string): Change =>
  (answer) => {
    const changed = answer.replace(from, () => to);
    return changed === answer ? undefined : changed;
  };

export const swapsAll =
  (from: string | RegExp, to: string): Change =>
  (answer) => {
    const pattern = typeof from === "string" ? new RegExp(from.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"), "g") : from;
    const changed = answer.replace(pattern, () => to);
    return changed === answer ? undefined : changed;
  };

/** A change of the cells of a row of the register, the first being 0. */
export const inRow = (row: number, change: (cells: string[]) => string[]) =>
  inSection("K", (body) => {
    const all = body.split("\n");
    const at = all.findIndex((line) => new RegExp(`^(?:\\| )?${row + 1}(?: \\||\\t)`).test(line));
    const line = all[at];
    if (line === undefined) return body;
    const isTabbed = line.includes("\t");
    const cells = isTabbed ? line.split("\t") : line.split("|").slice(1, -1);
    const changed = change(cells.map((cell) => cell.trim()));
    all[at] = isTabbed ? changed.join("\t") : `| ${changed.join(" | ")} |`;
    return all.join("\n");
  });
