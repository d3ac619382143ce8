import type { Letter } from "./letters";
import type { ParsedAnswer } from "./markdown";

/** The Markdown of a section without its heading; nothing where the answer has no such section. */
export function sectionText({ sections }: ParsedAnswer, letter: Letter): string {
  const section = sections.find((each) => each.letter === letter);
  return (section?.lines ?? [])
    .map(({ text }) => text)
    .join("\n")
    .trim();
}
