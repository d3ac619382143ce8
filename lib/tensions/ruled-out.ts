import { type PlatformId, platformIds } from "@/content/platforms/ids";
import type { Draft } from "@/lib/answers/schema";
import {
  euExecution,
  largeMemory,
  largePayloads,
  longCpu,
  nativeOnIsolates,
  retiredPlatform,
  webSockets,
} from "./rules/platforms";

/** In the order in which they are told. Listed, as the order of a module's exports depends on what bundled it. */
const platformRules = [nativeOnIsolates, longCpu, largeMemory, largePayloads, webSockets, euExecution, retiredPlatform];

/** A platform that the hard needs exclude, and the facts that say so. */
export type RuledOut = { platform: PlatformId; facts: string[] };

/**
 * Judges every platform, authorised or not, against the answers so far: what a reader who is choosing wants to see.
 * @returns only those ruled out, in display order
 */
export function ruledOutPlatforms(draft: Draft): RuledOut[] {
  return platformIds.flatMap((platform) => {
    const situation = { draft, latency: undefined, platforms: [platform] };
    const facts = platformRules.flatMap((rule) => rule.detect(situation)?.facts ?? []);
    return facts.length > 0 ? [{ platform, facts }] : [];
  });
}
