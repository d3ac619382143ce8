import type { PresentedPrompts } from "./present";

type Compared = {
  tensions: readonly Pick<PresentedPrompts["tensions"][number], "id" | "claim">[];
  facts: readonly Pick<PresentedPrompts["facts"][number], "id" | "text">[];
};

/** What a change of the answers did: tensions by their claims, facts by their sentences. */
export type PromptChange = { lifted: string[]; arisen: string[]; added: string[]; dropped: string[] };

/**
 * Compares the tensions and facts of two builds.
 * @returns nothing where both are the same, whatever the order
 * @example changeBetween(before, after)
 *   // { lifted: ["Goal of 100 ms …"], arisen: [], added: ["Workers KV: 1 write per second …"], dropped: [] }
 */
export function changeBetween(before: Compared, after: Compared): PromptChange | undefined {
  const lifted = without(before.tensions, after.tensions).map(({ claim }) => claim);
  const arisen = without(after.tensions, before.tensions).map(({ claim }) => claim);
  const added = without(after.facts, before.facts).map(({ text }) => text);
  const dropped = without(before.facts, after.facts).map(({ text }) => text);
  const change = { lifted, arisen, added, dropped };
  return Object.values(change).some((list) => list.length > 0) ? change : undefined;
}

function without<Item extends { id: string }>(items: readonly Item[], others: readonly { id: string }[]): Item[] {
  const known = new Set(others.map(({ id }) => id));
  return items.filter(({ id }) => !known.has(id));
}
