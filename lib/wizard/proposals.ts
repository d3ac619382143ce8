import type { StateValues } from "./form-values";

const proposedFields = ["consistency", "writes", "personalData"] as const;
type Proposed = Partial<Pick<StateValues, (typeof proposedFields)[number]>>;

/** What each kind of data usually wants, and a hint about what to say of it. */
export type Proposals = Record<string, Proposed & { hint?: string }>;

/**
 * What choosing a kind of data answers along with it.
 * @param item as it was before the choice
 * @returns the answers to change: those not given yet, and those that only the former kind had proposed; what the reader
 *   chose otherwise stays
 * @example proposedChanges({ ...emptyStateValues(), writes: "low" }, "cart", { cart: { writes: "high", consistency: "strong" } })
 *   // { consistency: "strong" }
 */
export function proposedChanges(item: StateValues, kind: string, proposals: Proposals): Proposed {
  const { [item.kind]: former = {}, [kind]: wanted = {} } = proposals;
  const changes: Proposed = {};
  for (const field of proposedFields) {
    const untouched = item[field] === "" || item[field] === former[field];
    const value = wanted[field] ?? "";
    if (untouched && value !== item[field]) changes[field] = value;
  }
  return changes;
}
