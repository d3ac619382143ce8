import { isKeptCase } from "@/lib/cases/case-storage";
import { encodeAnswers } from "@/lib/share/codec";
import { joinAddress } from "@/lib/share/join-address";
import { isStorageForbidden } from "@/lib/wizard/draft-storage";
import { readStoredDraft } from "@/lib/wizard/stored-draft";

/** Whose answers a link has; nothing where storage is forbidden, so that nobody's own are called a stranger's. */
export function whoseAnswers(link: { query: string; fragment: string }): "own" | "other" | undefined {
  const stored = readStoredDraft();
  const own = stored && encodeAnswers(stored);
  if (own?.query === link.query && own.fragment === link.fragment) return "own";
  // A kept case is the reader's, too, though the wizard may hold another.
  if (isKeptCase(joinAddress("", [link.query], link.fragment))) return undefined;
  return !stored && isStorageForbidden() ? undefined : "other";
}
