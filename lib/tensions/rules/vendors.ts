import { platformIds } from "@/content/platforms/ids";
import { loadPlatform } from "@/lib/content/knowledge";
import { excludedVendors } from "@/lib/recognise/vendor-law";
import type { Rule } from "../tension";

const isOfUs = (id: (typeof platformIds)[number]) => loadPlatform(id).vendor.endsWith("(US)");

/** Vendors under the law of the United States are excluded in words, and platforms in play are theirs. */
export const usVendors: Rule = {
  id: "us-vendors",
  detect: ({ candidates, texts }) => {
    const theirs = candidates.filter(isOfUs);
    if (theirs.length === 0) return {};
    const all = texts.flatMap(({ field, text }) => {
      const said = excludedVendors(text);
      return said ? [{ field, ...said }] : [];
    });
    // One for all says more than one for a part.
    const said = all.find(({ part }) => part === undefined) ?? all[0];
    if (!said) return {};
    const others = platformIds.filter(
      (id) => /\((?!US\))[A-Z]{2}\)$/.test(loadPlatform(id).vendor) && loadPlatform(id).status === "active",
    );
    const { field, part, whose } = said;
    return {
      tension: {
        claim: part === undefined ? whose : "part",
        ...(part !== undefined && { way: "part" }),
        terms: {
          platforms: { kind: "platforms", ids: theirs },
          others: { kind: "platforms", ids: others },
          ...(part !== undefined && { part: { kind: "words", text: part, field } }),
        },
        facts: [],
        field: "platforms",
      },
    };
  },
};
