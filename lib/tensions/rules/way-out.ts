import type { PlatformId } from "@/content/platforms/ids";
import type { Case } from "@/lib/case/case";
import { failedBy } from "@/lib/case/requirements";
import { loadPlatform } from "@/lib/content/knowledge";
import { standsIn } from "@/lib/places/pops";

/** Whether a platform can be proposed to a case: nothing else that is asked excludes it. */
export function isWayOut({ known, requirements }: Case, platform: PlatformId): boolean {
  const { residency, residencyCountry } = known;
  const isThere =
    residency !== "country" || (residencyCountry !== undefined && standsIn(platform, residencyCountry) === "yes");
  return isThere && loadPlatform(platform).status === "active" && failedBy(platform, requirements).length === 0;
}
