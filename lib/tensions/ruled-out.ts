import { type PlatformId, platformIds } from "@/content/platforms/ids";
import type { Draft } from "@/lib/answers/schema";
import * as platformRules from "./rules/platforms";

/** A platform that the hard needs exclude, and the facts that say so. */
export type RuledOut = { platform: PlatformId; facts: string[] };

/**
 * Judges every platform, authorised or not, against the answers so far: what a reader who is choosing wants to see.
 * @returns only those ruled out, in display order
 */
export function ruledOutPlatforms(draft: Draft): RuledOut[] {
  return platformIds.flatMap((platform) => {
    const situation = { draft, latency: undefined, platforms: [platform] };
    const facts = Object.values(platformRules).flatMap((rule) => rule.detect(situation)?.facts ?? []);
    return facts.length > 0 ? [{ platform, facts }] : [];
  });
}
