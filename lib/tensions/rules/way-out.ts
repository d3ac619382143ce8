import type { PlatformId } from "@/content/platforms/ids";
import type { CapabilityId } from "@/lib/case/capabilities";
import type { Case } from "@/lib/case/case";
import { failedBy } from "@/lib/case/requirements";
import { loadPlatform } from "@/lib/content/knowledge";
import { standsIn } from "@/lib/places/pops";
import { dataOutside } from "./residency";

/** Whether a platform can be proposed to a case: nothing else that is asked excludes it. */
export function isWayOut({ known, requirements }: Case, platform: PlatformId): boolean {
  const { residency, residencyCountry } = known;
  const isThere =
    residency !== "country" || (residencyCountry !== undefined && standsIn(platform, residencyCountry) === "yes");
  return isThere && loadPlatform(platform).status === "active" && failedBy(platform, requirements).length === 0;
}

/** Ways out of a need that a platform does not meet; `default` alone holds whatever is allowed. */
export type Way =
  | "onPremises"
  | "staysOrContainers"
  | "stays"
  | "containers"
  | "other"
  | "regional"
  | "closed"
  | "default";

/** What keeps work where somebody vouches for it, and so out of a vendor's containers. */
const bindingRules = new Set<string>(["secnumcloud", "hds", "hipaa"]);

function mayUseContainers({ needs = [], regionalServices, regulations = [], residency = "none" }: Case["known"]) {
  const isBound = needs.includes("on-premises") || needs.includes("fixed-region");
  const isKept = residency === "eu" || residency === "country" || regulations.some((id) => bindingRules.has(id));
  return regionalServices !== "not-allowed" && !isBound && !isKept;
}

/**
 * Whether a way out keeps to the other answers.
 * @param hosts platforms that offer containers beside their functions
 * @param others platforms in play that meet the need
 */
export function isPossible(
  way: Way,
  given: Case,
  { id, hosts, others }: Record<"hosts" | "others", PlatformId[]> & { id: CapabilityId },
): boolean {
  const { known, runtimes } = given;
  // What has to move for the sake of its data does not stay.
  const stays = () => {
    const isOfStack = runtimes.some(({ runtime: named }) => id !== "jvm" || named === "jvm");
    return (isOfStack || Boolean(known.computeOrigin)) && !mustMove(given);
  };
  const hasContainers = hosts.length > 0 && mayUseContainers(known) && !(id === "runtime" && wantsWindows(given));
  if (way === "onPremises") return known.needs?.includes("on-premises") ?? false;
  if (way === "staysOrContainers") return hasContainers && stays();
  if (way === "stays") return stays();
  if (way === "containers") return hasContainers;
  if (way === "other") return others.length > 0;
  return way !== "regional" || known.regionalServices !== "not-allowed";
}

/** Whether the stack is said to be of .NET Framework, or behind IIS and not of a later .NET: no Linux image runs that. */
function wantsWindows({ technologies, texts }: Case): boolean {
  const isSaid = (words: RegExp) => texts.some(({ text }) => words.test(text));
  if (isSaid(/(?:\.|dot ?)net framework|asp\.net 4|web ?forms/iu)) return true;
  const isBehindIis = technologies.some(({ id, stance }) => id === "iis" && stance === "used");
  return isBehindIis && !isSaid(/\.net (?:core|[5-9]|1\d)/iu);
}

/** Whether data must stay elsewhere than where compute is. */
const mustMove = (given: Case) => {
  const claim = dataOutside.detect(given).tension?.claim;
  return claim === "compute" || claim === "both";
};
