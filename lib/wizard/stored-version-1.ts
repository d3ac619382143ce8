type Stored = Record<string, unknown>;

/**
 * Rewrites a form stored by version 1: regions became places, one origin stands for both, a goal's id became a number,
 * personal data a class. Read for ever; a form of today comes back unchanged.
 */
export function withoutStoredVersion1(stored: Stored): Stored {
  const { targetRegions, originRegion, latencyGoal, ...values } = stored;
  const state = Array.isArray(values.state) ? values.state.map(withoutPersonalData) : values.state;
  const goal = typeof latencyGoal === "string" ? /^(\d+)ms$/.exec(latencyGoal)?.[1] : undefined;
  const origin = originRegion === "unknown" ? undefined : originRegion;
  return {
    ...(targetRegions !== undefined && { places: targetRegions }),
    ...(typeof origin === "string" &&
      origin !== "" && { computeOrigin: origin, databaseOrigin: origin, originAssumed: "true" }),
    ...(goal && { goalMs: goal, goalPercentile: "p95" }),
    ...values,
    state,
  };
}

function withoutPersonalData(item: unknown): unknown {
  if (typeof item !== "object" || item === null) return item;
  const { personalData, ...values } = item as Stored;
  const data = personalData === "yes" ? ["personal"] : personalData === "no" ? ["none"] : undefined;
  return { ...(data && { data }), ...values };
}
