import type { Section, SectionId } from "@/lib/prompt/document";
import type { PresentedPrompts } from "@/lib/prompt/present";
import { renderPrompt } from "@/lib/prompt/render";

/**
 * One part of the Pro prompt as Markdown without its heading; the reader's words are escaped as in the prompt.
 * @returns nothing where the prompt has no such part
 */
export function partText({ language, prompts }: PresentedPrompts, id: SectionId): string {
  const section = findSection(prompts.pro.sections, id);
  if (!section) return "";
  return renderPrompt({ language, sections: [section] }, "md").replace(/^## .*\n\n/, "");
}

function findSection(sections: readonly Section[], id: SectionId): Section | undefined {
  for (const section of sections) {
    const found = section.id === id ? section : findSection(section.sections, id);
    if (found) return found;
  }
  return undefined;
}

/** A text of ours or theirs on one line of Markdown: nothing in it can begin a block or a link. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\`<>[\]]/g, (character) => `\\${character}`);
}
