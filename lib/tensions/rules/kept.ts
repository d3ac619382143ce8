import type { StoreId } from "@/content/stores/ids";
import type { Case } from "@/lib/case/case";
import { loadStore } from "@/lib/content/knowledge";
import type { Kept } from "../tension";

/** The jurisdictions of stores that hold one country and no other. */
const jurisdictionsOf: Readonly<Record<string, readonly string[]>> = {
  US: ["us", "fedramp"],
  AU: ["australia"],
  JP: ["japan"],
};

/** Where data must stay, where that was asked for. */
export function keptIn({ residency, residencyCountry }: Case["known"]): Kept | undefined {
  if (residency === "country") return residencyCountry ? { country: residencyCountry } : { isUnnamed: true };
  return residency === "eu" ? {} : undefined;
}

/** Whether a setting of a store binds its data to where it must stay. */
export function boundTo(id: StoreId, { country, isUnnamed }: Kept): "yes" | "no" | "unknown" {
  const { euJurisdiction, capabilities } = loadStore(id);
  if (isUnnamed) return "unknown";
  if (!country) return euJurisdiction ? (euJurisdiction.value ? "yes" : "no") : "unknown";
  const { jurisdictions } = capabilities;
  if (!jurisdictions) return "unknown";
  return jurisdictions.value.some((each) => jurisdictionsOf[country]?.includes(each)) ? "yes" : "no";
}
