import type { StateValues } from "./form-values";

const proposedFields = ["consistency", "writes", "data"] as const;
type Proposed = Partial<Pick<StateValues, (typeof proposedFields)[number]>>;

/** What each kind of data usually wants, and a hint about what to say of it. */
export type Proposals = Record<string, Proposed & { hint?: string }>;

/** The same choice or the same choices, in whatever order. */
const textOf = (value: string | string[] | undefined) => [value ?? ""].flat().toSorted().join();

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
  const changes = proposedFields.flatMap((field) => {
    const untouched = item[field].length === 0 || textOf(item[field]) === textOf(former[field]);
    const value = wanted[field] ?? (field === "data" ? [] : "");
    return untouched && textOf(value) !== textOf(item[field]) ? [[field, value]] : [];
  });
  return Object.fromEntries(changes);
}
