import type { Draft } from "@/lib/answers/answers";
import { trafficStepOf } from "@/lib/case/traffic-step";

const mostOfStep: Record<string, number> = { "1k-10k": 10_000, gt10k: Number.POSITIVE_INFINITY };

/**
 * The most requests per second that the traffic said stands for, where it is so heavy that quotas may stop it.
 * @returns 0 for less, and where nothing is known
 * @example mostPerSecond({ traffic: "1k-10k" }) // 10000
 */
export function mostPerSecond(draft: Draft): number {
  return mostOfStep[trafficStepOf(draft) ?? ""] ?? 0;
}
