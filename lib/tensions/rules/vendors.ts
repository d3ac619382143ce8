import { platformIds } from "@/content/platforms/ids";
import { loadPlatform } from "@/lib/content/knowledge";
import { excludesUsVendors } from "@/lib/recognise/vendor-law";
import type { Rule } from "../tension";

const isOfUs = (id: (typeof platformIds)[number]) => loadPlatform(id).vendor.endsWith("(US)");

/** Vendors under the law of the United States are excluded in words, and platforms in play are theirs. */
export const usVendors: Rule = {
  id: "us-vendors",
  detect: ({ candidates, texts }) => {
    const theirs = candidates.filter(isOfUs);
    const said = texts.find(({ text }) => excludesUsVendors(text));
    if (!said || theirs.length === 0) return {};
    const others = platformIds.filter(
      (id) => /\((?!US\))[A-Z]{2}\)$/.test(loadPlatform(id).vendor) && loadPlatform(id).status === "active",
    );
    return {
      tension: {
        terms: { platforms: { kind: "platforms", ids: theirs }, others: { kind: "platforms", ids: others } },
        facts: [],
        field: "platforms",
      },
    };
  },
};
