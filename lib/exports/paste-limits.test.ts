import { expect, it } from "vitest";
import { pasteLimitSchema } from "@/lib/content/paste-limit-schema";
import { allPasteLimits } from "@/lib/content/paste-limits";
import { pasteLimits } from "./paste-limits";

it.each(allPasteLimits.map((limit) => [limit.id, limit] as const))("%s is as the schema says", (id, limit) => {
  expect(pasteLimitSchema.parse(limit)).toEqual(limit);
  expect(allPasteLimits.filter((other) => other.id === id)).toHaveLength(1);
});

it.each([
  ["codex-cli", 1_000],
  ["librechat", 2_500],
  ["chatgpt", 10_000],
  ["claude-vs-code", 50_000],
])("%s is told from %i characters up, and not at them", (id, over) => {
  const told = (characters: number) => pasteLimits(characters).some((limit) => limit.id === id);
  expect([told(over), told(over + 1)]).toEqual([false, true]);
});

it("who publishes no threshold is always told", () => {
  expect(pasteLimits(1).map(({ id }) => id)).toEqual(["claude-code", "claude-ai"]);
});
