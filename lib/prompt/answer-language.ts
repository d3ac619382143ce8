import type { Brief } from "./terms";

/** The language of the AI's answer: the reader's choice, else the prompt's. */
export function answerLanguage({ draft, language }: Pick<Brief, "draft" | "language">): string {
  return draft.answerLanguage ?? language;
}
