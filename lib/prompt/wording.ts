import { promptWordingEn as en, promptWordingFr as fr } from "@/lib/content/prompt-wording";
import type { Locale } from "@/lib/i18n/locales";
import type { Block, Section, SectionId } from "./document";

/** Our own sentences in the prompts; the keys are those of the English file. */
export type Wording = typeof en;

const wordings: Record<Locale, Wording> = { fr, en };

export function wordingOf(language: Locale): Wording {
  return wordings[language];
}

/** A part of a prompt under its name in the prompt's language. */
export function section(wording: Wording, id: SectionId, blocks: Block[], sections: Section[] = []): Section {
  return { id, ...wording.sections[id], blocks, sections: sections.filter(hasContent) };
}

/** Empty parts vanish. */
export function hasContent(part: Section): boolean {
  return part.blocks.length > 0 || part.sections.length > 0;
}
