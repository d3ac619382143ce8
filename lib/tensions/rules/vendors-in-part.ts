import { type FieldName, fields } from "@/lib/answers/fields";
import { excludedVendors, excludesUsVendors } from "@/lib/recognise/vendor-law";
import type { Rule } from "../tension";
import { platformIsOfUs } from "./vendors";

const isField = (field: string): field is FieldName => Object.hasOwn(fields, field);

/** Words exclude vendors under the law of the United States for a part only: the reader's words say which. */
export const usVendorsInPart: Rule = {
  id: "us-vendors-in-part",
  detect: ({ candidates, texts }) => {
    const theirs = candidates.filter(platformIsOfUs);
    if (theirs.length === 0 || texts.some(({ text }) => excludesUsVendors(text))) return {};
    for (const { field, text } of texts) {
      const part = excludedVendors(text)?.part;
      if (part === undefined || !isField(field)) continue;
      return {
        tension: {
          terms: { part: { kind: "words", text: part, field }, platforms: { kind: "platforms", ids: theirs } },
          facts: [],
          field: "platforms",
        },
      };
    }
    return {};
  },
};
