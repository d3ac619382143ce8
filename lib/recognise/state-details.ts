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

/** Words between a denial and what it denies: "aucun numéro de carte", "we never see a card number". */
const reachOfDenial = 4;
/** A list this long gives each of its items words of its own. */
const commasOfList = 3;

const stores = new Set<TechnologyKind>(["database", "cache", "object-store", "search"]);

/** A store named further away is another one's. */
const reachOfStore = 10;

/**
 * Reads what a text says of its pieces of state. A sentence that speaks of several says nothing certain of any, save
 * where each lives.
 * @param used every name that the text uses
 * @returns a function of a kind and the name found; nothing where the sentence leaves that piece to others
 */
export function readStates(
  text: string,
  tokens: readonly Token[],
  used: readonly Found<Name>[],
): (kind: StateKindId, name: Found<Name>) => RecognisedState | undefined {
  const found = findPhrases(text, tokens, index);
  const isState = (name: Found<Name>) => name.phrase.value.answers?.some(({ field }) => field === "state");
  return (kind, name) => {
    const [from, to] = clauseAround(tokens, name.first);
    const inClause = (each: { first: number; last: number }) => each.first >= from && each.last <= to;
    const said = found.filter(inClause).map((each) => ({ ...each, ...each.phrase.value }));
    if (said.some(({ aspect, id }) => aspect === "elsewhere" && id === kind)) return undefined;
    const item: RecognisedState = { kind, what: text.slice(name.start, name.end) };
    const next = used.find((each) => isState(each) && each.first > name.last)?.first ?? Infinity;
    const store = used.find(
      (each) =>
        inClause(each) &&
        each.first > name.last &&
        each.first < Math.min(next, name.last + reachOfStore) &&
        stores.has(each.phrase.value.technology?.kind ?? "language") &&
        !isLeft(tokens.slice(from, each.first)),
    );
    if (store) item.currentStore = text.slice(store.start, store.end);
    if (used.filter((each) => isState(each) && inClause(each)).length > 1) return item;
    const denials = said.filter(({ aspect }) => aspect === "denials");
    // "No overselling" asks for consistency: of it only "cannot be eventually consistent" is denied.
    const isDenied = ({ aspect, id, first }: { aspect: string; id: string; first: number }) => {
      if (aspect === "consistency" && id === "eventual") return denials.some((each) => each.id === "eventual");
      if (aspect !== "data") return false;
      return denials.some((each) => each.id === "denied" && each.last < first && first - each.last <= reachOfDenial);
    };
    const commas = (start: number, end: number) =>
      tokens.slice(start, end).filter((token) => token.text === ",").length;
    const isOfAnother = ({ first, last }: { first: number; last: number }) =>
      commas(from, to) >= commasOfList && commas(Math.min(name.last, last), Math.max(name.first, first)) > 0;
    const ids = (wanted: keyof typeof details) =>
      said.flatMap((each) => (each.aspect === wanted && !isDenied(each) && !isOfAnother(each) ? [each.id] : []));
    const [consistency] = ids("consistency");
    const [writes] = ids("writes");
    const data = [...new Set(ids("data"))];
    if (consistency) item.consistency = consistency as RecognisedState["consistency"];
    if (writes) item.writes = writes as RecognisedState["writes"];
    if (data.length > 0) item.data = data as RecognisedState["data"];
    return item;
  };
}

/** "We no longer keep sessions in Redis", "on ne stocke plus les sessions dans Redis": it lives there no more. */
function isLeft(before: readonly Token[]): boolean {
  const words = before.map(({ text }) => text);
  const turn = Math.max(...[",", "but", "mais"].map((word) => words.lastIndexOf(word)));
  const since = new Set(words.slice(turn + 1));
  return since.has("longer") || (since.has("plus") && (since.has("ne") || since.has("n")));
}
