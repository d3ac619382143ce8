import notes from "@/content/pops/notes.json";
import type { PlatformId } from "@/content/platforms/ids";
import type { Locale } from "@/lib/i18n/locales";

/** What the list of a platform's cities leaves open, for the pages of the facts. */
export const popNotes: Record<PlatformId, Record<Locale, string>> = notes;
