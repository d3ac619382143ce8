import type { Draft } from "@/lib/answers/answers";
import { type FieldName, fields } from "@/lib/answers/fields";
import { isPlaceId } from "@/lib/places/ids";

/** Where an answer comes from: words, a list, words that were understood, a guess that is said to be one, or nowhere. */
export type Origin = "said" | "recognised" | "chosen" | "assumed" | "unknown";

/**
 * Where an answer as it was given comes from: said in own words, or chosen from a list; some fields take either. Apart
 * from recognition, so that a page without words need not load its lists.
 * @returns never "recognised": that follows from the situation
 * @example originOf("traffic", { traffic: "40 000 visites par jour" }) // "said"
 */
export function originOf(name: FieldName, draft: Draft): Origin {
  const value = draft[name];
  if (!isAnswered(value)) return "unknown";
  const { answer } = fields[name];
  switch (answer.kind) {
    case "text":
    case "lines":
    case "roundTrips":
      return "said";
    case "suggested":
    case "idOrWords":
      return answer.ids.some((id) => id === value) ? "chosen" : "said";
    case "origin":
      if (name === "databaseOrigin" && draft.originAssumed) return "assumed";
      return typeof value === "string" && (isPlaceId(value) || providerRegion.test(value)) ? "chosen" : "said";
    default:
      return "chosen";
  }
}

/** Whether an answer says anything. */
export const isAnswered = (value: unknown): boolean =>
  value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0);

/** A provider's region: "aws:eu-west-3". */
const providerRegion = /^[a-z-]+:[a-z0-9-]+$/;
