import type { consistencyIds, StateKindId, writeRateIds } from "@/content/choices/ids";
import { stateDetails as details } from "@/lib/content/recognition-words";
import type { TechnologyKind } from "@/lib/content/technologies";
import { clauseAround } from "./clauses";
import type { Name } from "./names";
import { type Found, findPhrases, indexPhrases } from "./phrases";
import type { Token } from "./tokens";

/** A piece of state and what is said of it in the same sentence. */
export type RecognisedState = {
  kind: StateKindId;
  /** Its name in the reader's words. */
  what: string;
  consistency?: (typeof consistencyIds)[number];
  writes?: (typeof writeRateIds)[number];
  data?: ("personal" | "health" | "minors" | "payment")[];
  /** Where it lives today, in the reader's words. */
  currentStore?: string;
};

const index = indexPhrases(
  (Object.keys(details) as (keyof typeof details)[]).flatMap((aspect) =>
    Object.entries<string[]>(details[aspect]).flatMap(([id, texts]) =>
      texts.map((text) => ({ text, value: { aspect, id } })),
    ),
  ),
);

const stores = new Set<TechnologyKind>(["database", "cache", "object-store", "search"]);

/** A store named further away is another one's. */
const reachOfStore = 10;

/**
 * Reads what a text says of its pieces of state. A sentence that speaks of several says nothing certain of any, save
 * where each lives.
 * @param used every name that the text uses
 * @returns a function of a kind and the name found
 */
export function readStates(
  text: string,
  tokens: readonly Token[],
  used: readonly Found<Name>[],
): (kind: StateKindId, name: Found<Name>) => RecognisedState {
  const found = findPhrases(text, tokens, index);
  const isState = (name: Found<Name>) => name.phrase.value.answers?.some(({ field }) => field === "state");
  return (kind, name) => {
    const [from, to] = clauseAround(tokens, name.first);
    const inClause = (each: { first: number; last: number }) => each.first >= from && each.last <= to;
    const item: RecognisedState = { kind, what: text.slice(name.start, name.end) };
    const next = used.find((each) => isState(each) && each.first > name.last)?.first ?? Infinity;
    const store = used.find(
      (each) =>
        inClause(each) &&
        each.first > name.last &&
        each.first < Math.min(next, name.last + reachOfStore) &&
        stores.has(each.phrase.value.technology?.kind ?? "language"),
    );
    if (store) item.currentStore = text.slice(store.start, store.end);
    if (used.filter((each) => isState(each) && inClause(each)).length > 1) return item;
    const said = found.filter(inClause).map(({ phrase }) => phrase.value);
    const ids = (aspect: keyof typeof details) => said.flatMap((each) => (each.aspect === aspect ? [each.id] : []));
    const [consistency] = ids("consistency");
    const [writes] = ids("writes");
    const data = [...new Set(ids("data"))];
    if (consistency) item.consistency = consistency as RecognisedState["consistency"];
    if (writes) item.writes = writes as RecognisedState["writes"];
    if (data.length > 0) item.data = data as RecognisedState["data"];
    return item;
  };
}
