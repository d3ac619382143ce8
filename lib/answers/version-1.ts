import { regionIds } from "@/content/regions/ids";

/** The goals that version 1 offered, each the 95th percentile in ms. */
export const goalsOfVersion1 = ["50ms", "100ms", "200ms", "500ms"] as const;

/** A place that version 1 knew: a metro with a cloud region, or "unknown". */
export function isMetro(id: string): boolean {
  return id === "unknown" || regionIds.some((region) => region === id);
}

type Wire = Record<string, unknown>;

/**
 * Rewrites the keys of version 1 to those of version 2: one origin stands for both and is marked as assumed, a goal's id
 * becomes a number, personal data a class. Keys of version 2 win over those they replaced.
 * @returns a copy; what is no record is none
 */
export function withoutVersion1(input: unknown): Wire {
  if (!isRecord(input)) return {};
  const { targetRegions, originRegion, ...wire } = input;
  if (wire.places === undefined) wire.places = targetRegions;
  const single = typeof originRegion === "string" && isMetro(originRegion) && originRegion !== "unknown";
  if (single && wire.computeOrigin === undefined && wire.databaseOrigin === undefined) {
    Object.assign(wire, { computeOrigin: originRegion, databaseOrigin: originRegion, originAssumed: true });
  }
  const goal = goalsOfVersion1.find((id) => id === wire.latencyGoal);
  if (goal) wire.latencyGoal = { ms: Number.parseInt(goal, 10), percentile: "p95" };
  if (Array.isArray(wire.state)) wire.state = wire.state.map(itemWithoutVersion1);
  return wire;
}

/**
 * The version in which answers were written.
 * @returns what they say or, where they do not say, 1 if they use a key of version 1
 */
export function versionOf(input: unknown): 1 | 2 {
  if (!isRecord(input)) return 2;
  if (input.version === 1 || input.version === 2) return input.version;
  const hasOldItem = Array.isArray(input.state) && input.state.some((item) => isRecord(item) && "personalData" in item);
  const hasOldGoal = goalsOfVersion1.some((id) => id === input.latencyGoal);
  return "targetRegions" in input || "originRegion" in input || hasOldGoal || hasOldItem ? 1 : 2;
}

function itemWithoutVersion1(input: unknown): Wire {
  if (!isRecord(input)) return {};
  const { personalData, ...item } = input;
  if (item.data === undefined && typeof personalData === "boolean") item.data = [personalData ? "personal" : "none"];
  return item;
}

/** True for what has named parts: JSON's objects, not its arrays. */
export function isRecord(value: unknown): value is Wire {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
