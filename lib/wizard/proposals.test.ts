import { expect, it } from "vitest";
import { emptyStateValues } from "./form-values";
import { proposedChanges } from "./proposals";

const proposals = {
  cart: { consistency: "read-your-writes", writes: "medium", data: ["personal"], hint: "…" },
  catalogue: { consistency: "eventual", writes: "low", data: ["none"] },
};
const proposed = { consistency: "read-your-writes", writes: "medium", data: ["personal"] };

it.each([
  ["fills what is empty", {}, "cart", proposed],
  ["keeps what was answered", { consistency: "strong", data: ["health"] }, "cart", { writes: "medium" }],
  [
    "follows a change of mind",
    { kind: "cart", ...proposed },
    "catalogue",
    { consistency: "eventual", writes: "low", data: ["none"] },
  ],
  [
    "but not over an answer",
    { kind: "cart", ...proposed, writes: "high" },
    "catalogue",
    { consistency: "eventual", data: ["none"] },
  ],
  ["takes its proposals back", { kind: "cart", ...proposed }, "", { consistency: "", writes: "", data: [] }],
  ["changes nothing twice", { kind: "cart", ...proposed }, "cart", {}],
  ["proposes nothing for an unknown kind", {}, "moon", {}],
])("%s", (_, item, kind, changes) => {
  expect(proposedChanges({ ...emptyStateValues(), ...item }, kind, proposals)).toEqual(changes);
});
