import type { Draft } from "@/lib/answers/schema";
import type { Locale } from "@/lib/i18n/locales";
import { buildPrompts } from "./build-prompts";
import type { FollowUp } from "./build-follow-ups";
import type { PromptDocument, Section } from "./document";
import { renderPrompt } from "./render";

/** A prompt as the API gives it: its text (XML-tagged), that text's length in UTF-16 code units, and its tree. */
export type PresentedPrompt = { text: string; characters: number; sections: Section[] };

export type PresentedPrompts = {
  language: Locale;
  prompts: { basic: PresentedPrompt; pro: PresentedPrompt };
  followUps: FollowUp[];
};

/** Builds the prompts in the shape that the API answers and the pages show. */
export function presentPrompts(draft: Draft, locale: Locale): PresentedPrompts {
  const built = buildPrompts(draft, locale);
  return {
    language: built.language,
    prompts: { basic: present(built.basic), pro: present(built.pro) },
    followUps: built.followUps,
  };
}

function present(document: PromptDocument): PresentedPrompt {
  const text = renderPrompt(document, "xml");
  return { text, characters: text.length, sections: document.sections };
}
