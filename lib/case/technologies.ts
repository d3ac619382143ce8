import { type FoundTechnology, findTechnologies } from "@/lib/recognise/find-technologies";
import type { ReaderText } from "./reader-texts";

/** A technology and the answer whose text names it. */
export type NamedTechnology = FoundTechnology & { field: string };

/**
 * The technologies that the reader's texts name, in their order.
 * @param dismissed ids of recognised things that the reader removed
 */
export function technologiesIn(texts: readonly ReaderText[], dismissed: readonly string[] = []): NamedTechnology[] {
  return texts.flatMap(({ field, text }) =>
    findTechnologies(text)
      .filter(({ id }) => !dismissed.includes(`technologies:${id}`))
      .map((found) => ({ ...found, field })),
  );
}
