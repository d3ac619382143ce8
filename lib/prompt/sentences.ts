/**
 * The first whole sentences of a text, as far as they fit.
 * @param limit in UTF-16 code units
 * @returns the text itself when it fits; else its sentences up to the limit; a first sentence that is longer still is cut
 *   at a word and ends with "…"
 * @example firstSentences("Un. Deux trois.", 6) // "Un."
 */
export function firstSentences(text: string, limit: number): string {
  if (text.length <= limit) return text;
  let end = 0;
  for (const { index, 0: stop } of text.matchAll(/[.!?…]+(?=\s)|\n/g)) {
    const after = index + stop.trimEnd().length;
    if (after > limit) break;
    end = after;
  }
  const whole = text.slice(0, end).trim();
  if (whole !== "") return whole;
  const cut = text.slice(0, limit - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 0) || cut.length).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
