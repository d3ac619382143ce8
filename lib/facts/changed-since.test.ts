import { expect, it } from "vitest";
import { allFacts } from "@/lib/content/knowledge";
import { changedSince } from "./changed-since";

it("names the facts that were corrected after a day, and no others", () => {
  const corrected = allFacts().find((fact) => fact.former);
  const kept = allFacts().find((fact) => !fact.former);
  const ids = [kept?.id ?? "", corrected?.id ?? ""];
  expect(changedSince(ids, "2000-01-01")).toEqual([corrected?.id]);
  expect(changedSince(ids, corrected?.former?.until ?? "")).toEqual([]);
});
