import { type PlatformId, platformIds } from "@/content/platforms/ids";
import type { FieldName } from "@/lib/answers/fields";
import { fieldOfPath } from "@/lib/answers/steps";
import type { Case } from "@/lib/case/case";
import type { SaidOrigin } from "@/lib/case/distances";
import type { NamedTechnology } from "@/lib/case/technologies";
import { loadPlatform, loadStore } from "@/lib/content/knowledge";
import { loadProviderRegion } from "@/lib/content/provider-regions";
import { loadTechnology, type TechnologyKind } from "@/lib/content/technologies";
import { type ExcludedVendors, excludedVendors } from "@/lib/recognise/vendor-law";
import { rememberedOf } from "@/lib/remembered";
import type { Finding, Names, Rule } from "../tension";
import { isWayOut } from "./way-out";

const isOfUs = ({ vendor }: { vendor: string }) => vendor.endsWith("(US)");
/** Whether our sources give a platform's vendor a seat in the United States. */
export const platformIsOfUs = (id: PlatformId) => isOfUs(loadPlatform(id));
const isElsewhere = (id: PlatformId) => /\((?!US\))[A-Z]{2}\)$/.test(loadPlatform(id).vendor);

/** The vendors of technologies and regions whose platforms our sources give a seat in the United States. */
const vendorsOfUs: ReadonlySet<string | undefined> = new Set(
  platformIds.filter(platformIsOfUs).flatMap((id) => loadTechnology(id).vendor ?? []),
);

/** What data passes through or rests in; tools that only build and describe say nothing of it. */
const kindsOfData = new Set<TechnologyKind>([
  "ai",
  "analytics",
  "auth",
  "cache",
  "cdn",
  "database",
  "gateway",
  "hosting",
  "media",
  "object-store",
  "platform",
  "queue",
  "realtime",
  "search",
]);

/** A protocol's name too, which others' storage speaks: the vendor's own name, or a product of it, has to stand beside it. */
function isProtocol({ id, evidence, field }: NamedTechnology, all: readonly NamedTechnology[]): boolean {
  if (id !== "amazon-s3" || /aws|amazon/iu.test(evidence)) return false;
  const { vendor } = loadTechnology(id);
  const isTheirs = (other: NamedTechnology) => other.id !== id && loadTechnology(other.id).vendor === vendor;
  return !all.some((other) => other.field === field && other.stance === "used" && isTheirs(other));
}

function runsAtUs(named: NamedTechnology, all: readonly NamedTechnology[]): boolean {
  const { id, stance, isConsidered, field } = named;
  const { kind, vendor, platform, functions, store, selfHosted } = loadTechnology(id);
  // Platforms are told as such.
  if (stance !== "used" || isConsidered || platform || functions || isProtocol(named, all)) return false;
  // A vendor alone may be an example of those excluded, except where it says where something runs.
  if (id === vendor && !isOrigin(field)) return false;
  if (store) return isOfUs(loadStore(store)) && !selfHosted;
  return kindsOfData.has(kind) && vendorsOfUs.has(vendor);
}

const isOrigin = (field: string) => field === "computeOrigin" || field === "databaseOrigin";

/** What serves today at vendors under the law of the United States, origins, then products, and the first answer that says so. */
function servesToday({ known, technologies }: Case): { names: Names; field: FieldName } | undefined {
  const origins = (["computeOrigin", "databaseOrigin"] as const).flatMap((field): SaidOrigin[] => {
    const said = known[field];
    return said && vendorsOfUs.has(loadProviderRegion(said)?.provider) ? [{ said, field }] : [];
  });
  // A region names its vendor itself.
  const told = new Set<string>(origins.map(({ field }) => field));
  const named = technologies.filter((each) => runsAtUs(each, technologies) && !told.has(each.field));
  const ids = [...new Set(named.map(({ id }) => id))];
  const of: Names[] = [
    { kind: "origins", of: origins },
    { kind: "technologies", ids },
  ];
  const field = origins[0]?.field ?? (named[0] && fieldOfPath(named[0].field));
  return field && { names: { kind: "all", of }, field };
}

/** The vendors that the words of a case exclude, with the answer that does: several rules ask. */
export const exclusionsIn = rememberedOf(({ texts }: Case): (ExcludedVendors & { field: string })[] =>
  texts.flatMap(({ field, text }) => {
    const excluded = excludedVendors(text);
    return excluded ? [{ field, ...excluded }] : [];
  }),
);

/** Whether words exclude vendors under the law of the United States for all that they speak of. */
export const excludesInWords = (given: Case) => exclusionsIn(given).some(({ part }) => part === undefined);

/** Whether what serves today has to go, as the words exclude its vendors. */
export const mustLeave = (given: Case) => excludesInWords(given) && servesToday(given) !== undefined;

/** Vendors under the law of the United States are excluded in words, and platforms in play, or what serves today, are theirs. */
export const usVendors: Rule = {
  id: "us-vendors",
  detect: (given) => {
    if (!excludesInWords(given)) return {};
    const theirs = given.candidates.filter(platformIsOfUs);
    const today = servesToday(given);
    if (theirs.length === 0 && !today) return {};
    const others = platformIds.filter((id) => isElsewhere(id) && isWayOut(given, id));
    return {
      tension: {
        ...variantOf(theirs, today !== undefined, others),
        terms: {
          ...(theirs.length > 0 && { platforms: { kind: "platforms", ids: theirs } as const }),
          ...(today && { today: today.names }),
          ...(theirs.length > 0 && others.length > 0 && { others: { kind: "platforms", ids: others } as const }),
        },
        facts: [],
        field: theirs.length > 0 || !today ? "platforms" : today.field,
      },
    };
  },
};

function variantOf(
  theirs: readonly PlatformId[],
  today: boolean,
  others: readonly PlatformId[],
): Pick<Finding, "claim" | "way"> {
  if (theirs.length === 0) return { claim: "today", way: "today" };
  const way = others.length > 0 ? "other" : "none";
  return today ? { claim: "both", way: `${way}AndToday` } : { way };
}
