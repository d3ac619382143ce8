import { type FieldName, fields } from "@/lib/answers/fields";
import type { Rule } from "../tension";
import { excludesInWords, exclusionsIn, platformIsOfUs } from "./vendors";

const isField = (field: string): field is FieldName => Object.hasOwn(fields, field);

/** Words exclude vendors under the law of the United States for a part only: the reader's words say which. */
export const usVendorsInPart: Rule = {
  id: "us-vendors-in-part",
  detect: (given) => {
    const theirs = given.candidates.filter(platformIsOfUs);
    if (theirs.length === 0 || excludesInWords(given)) return {};
    for (const { field, part } of exclusionsIn(given)) {
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
