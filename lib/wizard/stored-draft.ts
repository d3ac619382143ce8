import type { Draft } from "@/lib/answers/answers";
import { parseDraft } from "@/lib/answers/draft";
import { loadDrafts } from "./draft-storage";
import { toWire } from "./form-values";

/**
 * The draft kept in this browser as answers, if there is one; not judged by the schema, which would be a heavy load.
 * Apart from the storage itself, as the wizard's steps do without the lists of places that this brings along.
 */
export function readStoredDraft(): Draft | undefined {
  const { draft } = loadDrafts();
  return draft && parseDraft(toWire(draft));
}
