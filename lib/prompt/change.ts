import type { PresentedPrompts } from "./present";

type Compared = {
  tensions: readonly Pick<PresentedPrompts["tensions"][number], "id" | "claim">[];
  facts: readonly Pick<PresentedPrompts["facts"][number], "id">[];
};

/** What a change of the answers did to the tensions, by their claims, and to the facts, by their number. */
export type PromptChange = { lifted: string[]; arisen: string[]; facts: number };

/**
 * Compares the tensions and facts of two builds.
 * @returns nothing where both are the same; `facts` counts those that came in, or where none did those that went
 * @example changeBetween(before, after) // { lifted: ["Goal of 100 ms …"], arisen: [], facts: 3 }
 */
export function changeBetween(before: Compared, after: Compared): PromptChange | undefined {
  const lifted = without(before.tensions, after.tensions).map(({ claim }) => claim);
  const arisen = without(after.tensions, before.tensions).map(({ claim }) => claim);
  const facts = without(after.facts, before.facts).length || without(before.facts, after.facts).length;
  return lifted.length + arisen.length + facts > 0 ? { lifted, arisen, facts } : undefined;
}

function without<Item extends { id: string }>(items: readonly Item[], others: readonly { id: string }[]): Item[] {
  const known = new Set(others.map(({ id }) => id));
  return items.filter(({ id }) => !known.has(id));
}
