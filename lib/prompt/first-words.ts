/**
 * The beginning of a text as a name for it: its first sentence, cut between words where it is longer.
 * @param limit in UTF-16 code units
 * @returns at most `limit` and an ellipsis
 * @example firstWords("Notre boutique tourne à Paris. Un client sur trois…", 60) // "Notre boutique tourne à Paris"
 */
export function firstWords(text: string, limit: number): string {
  const sentence = (/^.*?(?=[.!?…](?:\s|$)|\n|$)/s.exec(text.trim())?.[0] ?? "").trim();
  if (sentence.length <= limit) return sentence;
  const cut = sentence.slice(0, limit + 1);
  const end = cut.lastIndexOf(" ");
  return `${cut.slice(0, end > 0 ? end : limit).replace(/[\s,;:\u00a0\u202f]+$/u, "")}…`;
}
