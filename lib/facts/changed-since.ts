import { factById } from "@/lib/content/knowledge";

/**
 * Which of some facts our edition has corrected after a day.
 * @param day ISO date, that of a link
 * @returns the ids, in the order given
 * @example changedSince(["cloudflare-kv.write-rate"], "2026-11-01") // []
 */
export function changedSince(ids: readonly string[], day: string): string[] {
  return ids.filter((id) => (factById(id).former?.until ?? "") > day);
}
