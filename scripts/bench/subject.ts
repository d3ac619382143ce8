/**
 * What `npm run bench` times of the builder, bundled as workerd receives it. With `contentCopies` set on globalThis
 * before it loads, every fact and every store is there that many times.
 */
export { copies } from "./copied-content";
import { ciCdIds, iacIds, latencyGoalIds, needIds, roleIds, stateKindIds, trafficIds } from "@/content/choices/ids";
import { platformIds } from "@/content/platforms/ids";
import { presetIds } from "@/content/presets/ids";
import { regionIds } from "@/content/regions/ids";
import { regulationIds } from "@/content/regulations/ids";
import { maxStateItems, textLimits } from "@/lib/answers/limits";
import { parseAnswers } from "@/lib/answers/parse";
import type { Answers } from "@/lib/answers/schema";
import { presetAnswers } from "@/lib/content/presets";
import { buildPrompts } from "@/lib/prompt/build-prompts";
import { buildBasic } from "@/lib/prompt/build-basic";
import { buildFollowUps } from "@/lib/prompt/build-follow-ups";
import { renderPrompt } from "@/lib/prompt/render";
import { wordingOf } from "@/lib/prompt/wording";

export { allFacts } from "@/lib/content/knowledge";

export type Timed = { all: () => unknown; basic: () => unknown; followUps: () => unknown };

/** The answers timed, by what they stand for. */
export const subjects: Record<"smallest" | "preset" | "largest", Answers> = {
  smallest: valid({ domain: "news", targetRegions: ["unknown"], state: [{ kind: "content" }] }),
  preset: presetAnswers(presetIds[0], "fr"),
  largest: withItems(maxStateItems),
};

/** The largest answers that the schema takes, with a number of state items. */
export function withItems(count: number): Answers {
  // Some characters need escaping, as in real words; were they all to, nothing else would be measured.
  const words = (limit: number) => "données < 5 ms & cache régional, ".repeat(40).slice(0, limit).trim();
  return valid({
    domain: "other",
    appType: words(textLimits.appType),
    useCase: words(textLimits.useCase),
    expertRole: roleIds[0],
    currentStack: words(textLimits.currentStack),
    targetRegions: [...regionIds],
    originRegion: "paris",
    traffic: trafficIds.at(-1),
    latencyGoal: latencyGoalIds[0],
    platforms: [...platformIds],
    regionalServices: "not-allowed",
    state: stateKindIds.slice(0, count).map((kind) => ({
      kind,
      what: words(textLimits.what),
      consistency: "strong",
      writes: "high",
      staleness: words(textLimits.staleness),
      personalData: true,
      currentStore: words(textLimits.currentStore),
    })),
    needs: [...needIds],
    regulations: [...regulationIds],
    residency: "eu",
    hardConstraints: words(textLimits.hardConstraints),
    ciCd: ciCdIds[0],
    infrastructureAsCode: iacIds[0],
  });
}

/**
 * What there is to time of one set of answers: everything that a page shows, with the Pro text written; and the two
 * parts of it that are not the Pro prompt.
 */
export function timed(answers: Answers): Timed {
  const built = buildPrompts(answers, "fr");
  const brief = { draft: answers, language: "fr", wording: wordingOf("fr") } as const;
  return {
    all: () => renderPrompt(buildPrompts(answers, "fr").pro, "xml"),
    basic: () => renderPrompt(buildBasic(brief, built), "xml"),
    followUps: () => buildFollowUps(brief),
  };
}

function valid(answers: unknown): Answers {
  const parsed = parseAnswers(answers);
  if (!parsed.success) throw new Error(`the bench's answers are not valid: ${JSON.stringify(parsed.issues)}`);
  return parsed.answers;
}
