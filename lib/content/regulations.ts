import { regulations } from "@/content/regulations";
import { type DocumentedRegulationId, documentedRegulationIds } from "@/content/regulations/ids";
import names from "@/content/regulations/names.json";
import type { Locale } from "@/lib/i18n/locales";
import type { DocumentedRegulation } from "./knowledge-schema";

/** A regulation of our edition, with its full name and its acronym. */
export type Regulation = DocumentedRegulation & Record<"name" | "shortName", Record<Locale, string>>;

const regulationOf = (id: DocumentedRegulationId): Regulation => ({
  ...(regulations[id] as DocumentedRegulation), // JSON has no literal types; a test holds each file to its schema
  ...names[id],
});

/** Every regulation of our edition, in display order. Prompts know a regulation by its names alone: see `names.ts`. */
export const allRegulations: readonly Regulation[] = documentedRegulationIds.map(regulationOf);
