import type { Case } from "@/lib/case/case";

/**
 * Whether data must stay somewhere.
 * @example isBound(caseOf({ residency: "none" })) // false
 */
export function isBound({ known: { residency } }: Pick<Case, "known">): boolean {
  return residency === "eu" || residency === "country";
}
