import type { StoreId } from "@/content/stores/ids";
import type { Case } from "@/lib/case/case";
import { lateStoresFor, nativeStores, storesNamed, storesOfItems } from "@/lib/case/stores";
import { loadStore } from "@/lib/content/knowledge";
import type { Store } from "@/lib/content/knowledge-schema";
import { loadTechnology, type Technology } from "@/lib/content/technologies";
import { areasOf } from "@/lib/places/areas";
import { about, inTurns, type SelectedFact } from "./about";
import { factAbout, pointsOfStore } from "./aspects";
import { isBound } from "./bound";
import { mostPerSecond } from "./heavy-traffic";

/** What decides about the stores that the reader named, then what the case touches of them. */
export function ofNamedStores(given: Case): SelectedFact[] {
  const stores = storesNamed(given.technologies).map(loadStore);
  const { consistency, size, busy, kept, pooled } = pointsOfStore;
  const written = busyStores(given);
  const reason = { kind: "named" } as const;
  return [
    ...about(stores.filter(isBounded), size, reason),
    ...about(stores, consistency, reason),
    ...about(
      stores.filter(({ model }) => model === "pool"),
      pooled,
      reason,
    ),
    ...absences(given, stores, reason),
    ...about(
      stores.filter(({ id }) => written.has(id)),
      busy,
      reason,
    ),
    ...(isBound(given) ? about(stores, kept, reason) : []),
  ];
}

/** What else is known of them, where there is room. */
export function restOfNamedStores(given: Case): SelectedFact[] {
  return about(storesNamed(given.technologies).map(loadStore), pointsOfStore.rest, { kind: "named" });
}

/**
 * What decides about the stores that could take a piece of state: what the best suited promises, the store that looks fit
 * and shows old values, where the primary cannot be, the pace of writes where they are frequent, how much it holds. State
 * that lives somewhere wants no other store.
 */
export function ofState({ known, platforms, technologies }: Case): SelectedFact[] {
  const { state = [] } = known;
  const reason = { kind: "state" } as const;
  const { consistency, busy, size } = pointsOfStore;
  const ofItems = storesOfItems(state, platforms, technologies).map(({ candidates }, index) => {
    const item = state[index];
    if (!item || candidates.length === 0) return [];
    const suited = candidates.slice(0, 1).map(loadStore);
    const late = lateStoresFor(item, platforms).slice(0, 1).map(loadStore);
    return [
      ...about([...suited, ...late], consistency, reason),
      ...absences({ known }, suited, reason),
      ...(item.writes === "high" ? about(suited, busy, reason) : []),
      ...about(suited.filter(isBounded), size, reason),
    ];
  });
  return inTurns(ofItems);
}

/** What binds the stores in play to a jurisdiction, where something has to be bound. */
export function ofBoundStores(given: Case): SelectedFact[] {
  if (!isBound(given)) return [];
  return about(given.stores.map(loadStore), pointsOfStore.kept, { kind: "residency" });
}

/**
 * Jobs end up in a queue, relational work behind a pool, connections and state in memory in an object that holds both: what
 * these promise decides how each is written.
 */
export function ofHelpers({ platforms, known, technologies }: Case): SelectedFact[] {
  const native = (model: string) => nativeStores(platforms).filter((store) => store.model === model);
  const jobs = known.needs?.find((need) => need === "background-jobs" || need === "after-response");
  const central = known.needs?.includes("relational-transactions") ? centralDatabases(technologies) : [];
  const { busy, consistency, engines } = pointsOfStore;
  // Where the pool serves none of them for sure, what it serves is told instead of how it behaves.
  const pool = central.some(({ unpooled }) => !unpooled) ? consistency : engines;
  const shares = known.needs?.find((need) => need === "in-memory-state" || need === "websockets");
  return [
    ...(shares ? about(native("actor"), consistency, { kind: "need", need: shares }) : []),
    ...(central.length > 0 ? about(native("pool"), pool, { kind: "need", need: "relational-transactions" }) : []),
    ...(jobs ? about(native("queue"), consistency, { kind: "need", need: jobs }) : []),
    ...(jobs && mostPerSecond(known) > 0 ? about(native("queue"), busy, { kind: "need", need: jobs }) : []),
  ];
}

/** The relational databases in use that stay where they are: none of a vendor's that the edge reaches by itself. */
function centralDatabases(technologies: Case["technologies"]): Technology[] {
  return technologies.flatMap(({ id, stance }) => {
    const technology = loadTechnology(id);
    const { relational, store } = technology;
    return stance === "used" && relational === true && store === undefined ? [technology] : [];
  });
}

/** A database of a size that an application reaches. */
function isBounded({ model, capabilities: { storageGb } }: Store): boolean {
  return model === "sql" && typeof storageGb?.value === "number" && storageGb.value < 1_000;
}

/** Where a primary cannot be, told where users are there, with what becomes of a wish to have it there. */
function absences(
  { known }: Pick<Case, "known">,
  stores: readonly Store[],
  reason: SelectedFact["reason"],
): SelectedFact[] {
  const areas = new Set(known.places?.flatMap((id) => (id === "unknown" ? [] : areasOf(id))));
  return stores.flatMap((store): SelectedFact[] => {
    const { absentFrom } = store.capabilities;
    if (!absentFrom?.value.some((area) => areas.has(area))) return [];
    const fact = factAbout(store, "where-it-runs");
    return [...(fact ? [{ fact, reason }] : []), ...about([store], pointsOfStore.placed, reason)];
  });
}

/** The stores of state that is written often: where it lives, else where it could. */
function busyStores({ known, platforms, technologies }: Case): ReadonlySet<string> {
  const { state = [] } = known;
  const held = storesOfItems(state, platforms, technologies);
  return new Set<StoreId>(
    held.flatMap(({ named, candidates }, index) =>
      state[index]?.writes === "high" ? (named.length > 0 ? named : candidates) : [],
    ),
  );
}
