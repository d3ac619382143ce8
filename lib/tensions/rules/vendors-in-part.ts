import { fieldOfPath } from "@/lib/answers/steps";
import type { Rule } from "../tension";
import { excludesInWords, exclusionsIn, platformIsOfUs } from "./vendors";

/** Words exclude vendors under the law of the United States for a part only: the reader's words say which. */
export const usVendorsInPart: Rule = {
  id: "us-vendors-in-part",
  detect: (given) => {
    const theirs = given.candidates.filter(platformIsOfUs);
    if (theirs.length === 0 || excludesInWords(given)) return {};
    for (const { field: path, part } of exclusionsIn(given)) {
      const field = fieldOfPath(path);
      if (part === undefined || field === undefined) continue;
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
