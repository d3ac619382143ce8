import { type PlatformId, platformIds } from "@/content/platforms/ids";
import type { NeedId } from "@/content/choices/ids";
import type { FieldName } from "@/lib/answers/fields";
import type { Case } from "@/lib/case/case";
import { failedBy } from "@/lib/case/requirements";

/** A platform that the answers exclude: which answers do, and the facts that say so. */
export type RuledOut = { platform: PlatformId; because: { field: FieldName; need?: NeedId }[]; facts: string[] };

/**
 * Judges every platform, authorised or not, against the answers so far: what a reader who is choosing wants to see. What
 * only costs more, or can run in the platform's own containers, rules nothing out; neither does a platform's age.
 * @returns only those ruled out, in display order
 * @example ruledOutPlatforms(caseOf({ needs: ["websockets"] }))[0].because // [{ field: "needs", need: "websockets" }]
 */
export function ruledOutPlatforms({ requirements }: Case): RuledOut[] {
  return platformIds.flatMap((platform) => {
    const failed = failedBy(platform, requirements);
    if (failed.length === 0) return [];
    return [
      {
        platform,
        because: failed.map(({ requirement: { field, need } }) => ({ field, ...(need && { need }) })),
        facts: [...new Set(failed.flatMap(({ facts }) => facts))],
      },
    ];
  });
}
