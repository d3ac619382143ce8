import limits from "@/content/paste-limits.json";
import type { PasteLimitContent } from "./paste-limit-schema";

/** What clients do with long pastes, in display order. A test holds them to the schema, so that no reader's browser has to. */
export const allPasteLimits = limits as PasteLimitContent[];
