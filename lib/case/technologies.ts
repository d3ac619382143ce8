import { type FoundTechnology, findTechnologies } from "@/lib/recognise/find-technologies";
import { tokenise } from "@/lib/recognise/tokens";
import type { ReaderText } from "./reader-texts";

/** A technology and the answer whose text names it. */
export type NamedTechnology = FoundTechnology & { field: string };

/**
 * The technologies that the reader's texts name, in their order.
 * @param dismissed ids of recognised things that the reader removed
 * @param beside names known from elsewhere: "D1" in a table is a product where Cloudflare is named beside it
 * @example technologiesIn([{ field: "state.0.currentStore", text: "D1" }], [], "Cloudflare Workers")[0].id // "cloudflare-d1"
 */
export function technologiesIn(
  texts: readonly ReaderText[],
  dismissed: readonly string[] = [],
  beside = "",
): NamedTechnology[] {
  const words = tokenise(beside).map((token) => token.text);
  return texts.flatMap(({ field, text }) =>
    findTechnologies(text, words)
      .filter(({ id }) => !dismissed.includes(`technologies:${id}`))
      .map((found) => ({ ...found, field })),
  );
}
