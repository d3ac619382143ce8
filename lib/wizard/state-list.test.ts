import { describe, expect, it } from "vitest";
import { maxStateItems } from "@/lib/answers/limits";
import { emptyStateValues } from "./form-values";
import { changeItems, type ListAction } from "./state-list";

const items = ["cart", "session", "inventory"].map((kind) => ({ ...emptyStateValues(), kind }));

describe("changeItems", () => {
  it.each<[ListAction, number, string[]]>([
    ["add", 0, ["cart", "session", "inventory", ""]],
    ["remove", 1, ["cart", "inventory"]],
    ["up", 2, ["cart", "inventory", "session"]],
    ["down", 0, ["session", "cart", "inventory"]],
    ["up", 0, ["cart", "session", "inventory"]],
    ["down", 2, ["cart", "session", "inventory"]],
    ["remove", 9, ["cart", "session", "inventory"]],
    ["up", Number.NaN, ["cart", "session", "inventory"]],
  ])("%s %d", (action, index, kinds) => {
    const before = structuredClone(items);
    expect(changeItems(items, action, index).map((item) => item.kind)).toEqual(kinds);
    expect(items).toEqual(before);
  });

  it("adds no more than the limit", () => {
    const full = Array.from({ length: maxStateItems }, emptyStateValues);
    expect(changeItems(full, "add", 0)).toBe(full);
  });
});
