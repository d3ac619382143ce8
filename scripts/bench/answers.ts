/** The answers that the builder is timed with. */
import { ciCdIds, iacIds, needIds, roleIds, stateKindIds, trafficIds } from "@/content/choices/ids";
import { platformIds } from "@/content/platforms/ids";
import { regionIds } from "@/content/regions/ids";
import { regulationIds } from "@/content/regulations/ids";
import { maxStateItems, textLimits } from "@/lib/answers/limits";
import { parseAnswers } from "@/lib/answers/parse";
import type { Answers } from "@/lib/answers/schema";
import { presetAnswers } from "@/lib/content/presets";

// Some characters need escaping, as in real words; were they all to, nothing else would be measured.
const words = (limit: number) => "données < 5 ms & cache régional, ".repeat(40).slice(0, limit).trim();

export const subjects: Record<"smallest" | "preset" | "largest", Answers> = {
  smallest: valid({ domain: "news", places: ["unknown"], state: [{ kind: "content" }] }),
  preset: presetAnswers("global-cart", "fr"),
  largest: valid({
    domain: "other",
    appType: words(textLimits.appType),
    useCase: words(textLimits.useCase),
    expertRole: roleIds[0],
    currentStack: words(textLimits.currentStack),
    places: [...regionIds],
    computeOrigin: "paris",
    databaseOrigin: "paris",
    traffic: trafficIds.at(-1),
    latencyGoal: { ms: 50, percentile: "p95" },
    platforms: [...platformIds],
    regionalServices: "not-allowed",
    state: stateKindIds.slice(0, maxStateItems).map((kind) => ({
      kind,
      what: words(textLimits.what),
      consistency: "strong",
      writes: "high",
      staleness: words(textLimits.staleness),
      data: ["personal"],
      currentStore: words(textLimits.currentStore),
    })),
    needs: [...needIds],
    regulations: [...regulationIds],
    residency: "eu",
    hardConstraints: words(textLimits.hardConstraints),
    ciCd: ciCdIds[0],
    infrastructureAsCode: iacIds[0],
  }),
};

function valid(answers: unknown): Answers {
  const parsed = parseAnswers(answers);
  if (!parsed.success) throw new Error(`the bench's answers are not valid: ${JSON.stringify(parsed.issues)}`);
  return parsed.answers;
}
