import { expect, it } from "vitest";
import { emptyStateValues } from "./form-values";
import { proposedChanges } from "./proposals";

const proposals = {
  cart: { consistency: "read-your-writes", writes: "medium", personalData: "yes", hint: "…" },
  catalogue: { consistency: "eventual", writes: "low", personalData: "no" },
};
const proposed = { consistency: "read-your-writes", writes: "medium", personalData: "yes" };

it.each([
  ["fills what is empty", {}, "cart", proposed],
  ["keeps what was answered", { consistency: "strong", personalData: "unknown" }, "cart", { writes: "medium" }],
  [
    "follows a change of mind",
    { kind: "cart", ...proposed },
    "catalogue",
    { consistency: "eventual", writes: "low", personalData: "no" },
  ],
  [
    "but not over an answer",
    { kind: "cart", ...proposed, writes: "high" },
    "catalogue",
    { consistency: "eventual", personalData: "no" },
  ],
  ["takes its proposals back", { kind: "cart", ...proposed }, "", { consistency: "", writes: "", personalData: "" }],
  ["changes nothing twice", { kind: "cart", ...proposed }, "cart", {}],
  ["proposes nothing for an unknown kind", {}, "moon", {}],
])("%s", (_, item, kind, changes) => {
  expect(proposedChanges({ ...emptyStateValues(), ...item }, kind, proposals)).toEqual(changes);
});
