import type { PromptKind } from "./prompt-panel";

/** A prompt as the page shows it, letter by letter: its parts, a blank line between them. */
export function shownPrompt(kind: PromptKind): string {
  const parts = document.querySelectorAll(`[data-prompt="${kind}"] pre`);
  return [...parts].map((part) => part.textContent ?? "").join("\n\n");
}
