import { vendorLaw } from "@/lib/content/recognition-words";
import { clauseAround } from "./clauses";
import { findPhrases, indexPhrases } from "./phrases";
import { tokenise } from "./tokens";

type Cue = "vendors" | "denials" | "softened";

const index = indexPhrases(
  (["vendors", "denials", "softened"] as const).flatMap((cue) => vendorLaw[cue].map((text) => ({ text, value: cue }))),
);

/** How far before the vendors a denial stands, in tokens. */
const reach = 10;

/**
 * Whether a text excludes vendors under the law of the United States.
 * @example excludesUsVendors("aucun fournisseur soumis au droit américain") // true; "un cloud américain" // false
 */
export function excludesUsVendors(text: string): boolean {
  const tokens = tokenise(text);
  const cues = findPhrases(text, tokens, index);
  return cues.some(({ phrase, first, last }) => {
    if (phrase.value !== "vendors") return false;
    const [from, to] = clauseAround(tokens, first);
    if (tokens[to]?.text === "?") return false;
    const near = cues.filter((cue) => cue.last < first && cue.first >= Math.max(from, first - reach));
    const said = (cue: Cue) => near.some((each) => each.phrase.value === cue);
    const isDeniedAfter = cues.some(
      (cue) => cue.phrase.value === "denials" && cue.first > last && cue.first <= last + 3,
    );
    return !said("softened") && (said("denials") || isDeniedAfter);
  });
}
