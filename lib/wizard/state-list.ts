import { maxStateItems } from "@/lib/answers/limits";
import { emptyStateValues, type StateValues } from "./form-values";

/** What a button does to the list of state items. */
export const listActions = ["add", "remove", "up", "down"] as const;
export type ListAction = (typeof listActions)[number];

/**
 * The list after a button was pressed.
 * @param index which item; "add" needs none
 * @returns the same list where there is nothing to do: no such item, no place to go, no room
 * @example changeItems([cart, session], "up", 1) // [session, cart]
 */
export function changeItems(items: StateValues[], action: ListAction, index: number): StateValues[] {
  if (action === "add") return items.length < maxStateItems ? [...items, emptyStateValues()] : items;
  const item = items[index];
  if (!item) return items;
  if (action === "remove") return items.filter((_, position) => position !== index);
  const target = action === "up" ? index - 1 : index + 1;
  const other = items[target];
  if (!other) return items;
  return items.map((each, position) => (position === target ? item : position === index ? other : each));
}
