import type { StorageFailure } from "@/lib/wizard/draft";
import { freeName, mostCases, type SavedCase, type StoredCases } from "./case";

/** What puts back what the last event took away: whole cases, or what was changed of one. */
type Restored = { cases: (Partial<SavedCase> & { id: string })[]; unread: unknown[] };

/** What happened that the reader should know; `name` is the case's. */
export type CasesNotice =
  | { kind: "kept" | "already" | "deleted" | "renamed" | "replaced" | "restored"; name: string }
  | { kind: "full" | "gone" | "forgotten" | "file-unreadable" }
  /** From a file: taken, already there, left in the file for want of room, not readable. */
  | { kind: "imported"; taken: number; known: number; left: number; unread: number };

export type CasesState = StoredCases & {
  /** Cases that storage refused: they live as long as this page does. */
  unsaved: SavedCase[];
  undo: Restored | undefined;
  notice: CasesNotice | undefined;
  failure: StorageFailure | undefined;
};

/**
 * Events that change cases bring along what storage holds now, so that another tab's cases are never written over.
 */
export type CasesEvent =
  /** The page begins, or another tab wrote. */
  | { type: "read"; stored: StoredCases }
  | { type: "kept"; stored: StoredCases; entry: SavedCase }
  | { type: "opened"; stored: StoredCases; id: string; at: string }
  | { type: "renamed"; stored: StoredCases; id: string; name: string }
  | { type: "replaced"; stored: StoredCases; id: string; link: string; at: string }
  | { type: "deleted"; stored: StoredCases; id: string }
  | { type: "unread-forgotten" | "undone"; stored: StoredCases }
  | { type: "imported"; stored: StoredCases; entries: readonly SavedCase[]; unread: number }
  | { type: "file-refused" }
  | { type: "dismissed" }
  /** Storage then holds `stored`. */
  | { type: "write-ended"; stored: StoredCases; failure: StorageFailure | undefined };

/** Storage is to hold this. */
export type CasesEffect = { type: "write"; stored: StoredCases };

export type CasesStep = { state: CasesState; effects: CasesEffect[] };

/** Before anything was read. */
export const noCases: CasesState = {
  cases: [],
  unread: [],
  unsaved: [],
  undo: undefined,
  notice: undefined,
  failure: undefined,
};

/**
 * What an event makes of the cases. Pure: reading storage comes with the event, writing goes with the effects.
 * @example reduceCases(noCases, { type: "deleted", stored, id: "a" }).effects // [{ type: "write", stored: … }]
 */
export function reduceCases(before: CasesState, event: CasesEvent): CasesStep {
  if (event.type === "dismissed") return still({ ...before, notice: undefined, undo: undefined });
  if (event.type === "file-refused") return still({ ...before, notice: { kind: "file-unreadable" } });
  const state = withStored(before, event.stored);
  switch (event.type) {
    case "read":
      return still(state);
    case "write-ended":
      return still(afterWrite(before, event));
    case "kept":
      return keep(state, event.entry);
    case "opened":
      return change(state, event.id, { openedAt: event.at });
    case "renamed":
      return change(state, event.id, { name: event.name }, "renamed");
    case "replaced":
      return change(state, event.id, { link: event.link, openedAt: event.at }, "replaced");
    case "deleted":
      return remove(state, event.id);
    case "unread-forgotten":
      return write(
        { ...state, notice: { kind: "forgotten" }, undo: { cases: [], unread: state.unread } },
        state.cases,
        [],
      );
    case "undone":
      return undo(state);
    case "imported":
      return take(state, event);
  }
}

const still = (state: CasesState): CasesStep => ({ state, effects: [] });

function write(state: CasesState, cases: readonly SavedCase[], unread: readonly unknown[] = state.unread): CasesStep {
  const stored = { cases: lastOpenedFirst(cases), unread: [...unread] };
  return { state: { ...state, ...stored }, effects: [{ type: "write", stored }] };
}

/** What storage holds, with the cases that it refused from this page. */
function withStored(state: CasesState, { cases, unread }: StoredCases): CasesState {
  const others = cases.filter(({ id }) => state.unsaved.every((each) => each.id !== id));
  return { ...state, cases: lastOpenedFirst([...state.unsaved, ...others]), unread };
}

function afterWrite(state: CasesState, { stored, failure }: Extract<CasesEvent, { type: "write-ended" }>): CasesState {
  if (failure === undefined) return { ...state, failure, unsaved: [] };
  const isStored = (each: SavedCase) => stored.cases.some((other) => JSON.stringify(other) === JSON.stringify(each));
  const next = withStored({ ...state, failure, unsaved: state.cases.filter((each) => !isStored(each)) }, stored);
  const isBack = state.notice?.kind === "deleted" && next.cases.some(({ id }) => id === state.undo?.cases[0]?.id);
  return isBack ? { ...next, notice: undefined, undo: undefined } : next;
}

function lastOpenedFirst(cases: readonly SavedCase[]): SavedCase[] {
  return cases.toSorted((one, other) => other.openedAt.localeCompare(one.openedAt));
}

function keep(state: CasesState, entry: SavedCase): CasesStep {
  const same = state.cases.find(({ link }) => link === entry.link);
  if (same) {
    const opened = change(state, same.id, { openedAt: entry.openedAt });
    return { ...opened, state: { ...opened.state, undo: undefined, notice: { kind: "already", name: same.name } } };
  }
  if (state.cases.length >= mostCases) return still({ ...state, notice: { kind: "full" }, undo: undefined });
  const name = freeName(entry.name, state.cases);
  return write({ ...state, undo: undefined, notice: { kind: "kept", name } }, [{ ...entry, name }, ...state.cases]);
}

function change(state: CasesState, id: string, to: Partial<SavedCase>, kind?: "renamed" | "replaced"): CasesStep {
  const old = state.cases.find((each) => each.id === id);
  if (!old) return still({ ...state, notice: { kind: "gone" }, undo: undefined });
  const cases = state.cases.map((each) => (each === old ? { ...old, ...to } : each));
  if (!kind) return write(state, cases);
  const was = Object.fromEntries(Object.keys(to).map((key) => [key, old[key as keyof SavedCase]])); // its own keys
  const undoing = { cases: [{ id, ...was }], unread: [] };
  return write({ ...state, notice: { kind, name: to.name ?? old.name }, undo: undoing }, cases);
}

function remove(state: CasesState, id: string): CasesStep {
  const old = state.cases.find((each) => each.id === id);
  if (!old) return still({ ...state, notice: { kind: "gone" }, undo: undefined });
  return write(
    {
      ...state,
      unsaved: state.unsaved.filter((each) => each.id !== id),
      notice: { kind: "deleted", name: old.name },
      undo: { cases: [old], unread: [] },
    },
    state.cases.filter((each) => each !== old),
  );
}

function undo(state: CasesState): CasesStep {
  const { undo: undoing } = state;
  if (!undoing) return still(state);
  const back = undoing.cases.map((each) => ({ ...state.cases.find(({ id }) => id === each.id), ...each }));
  // What was changed of a case that another tab deleted meanwhile is no case by itself.
  const whole = back.filter(
    (each): each is SavedCase => each.link !== undefined && each.name !== undefined && each.openedAt !== undefined,
  );
  const name = whole[0]?.name;
  const notice: CasesNotice | undefined =
    undoing.cases.length === 0 ? undefined : name === undefined ? { kind: "gone" } : { kind: "restored", name };
  const others = state.cases.filter(({ id }) => whole.every((each) => each.id !== id));
  return write({ ...state, notice, undo: undefined }, [...whole, ...others], [...state.unread, ...undoing.unread]);
}

/** The file's cases that are not there yet, the last opened first, as long as there is room. */
function take(state: CasesState, { entries, unread }: Extract<CasesEvent, { type: "imported" }>): CasesStep {
  const isKnown = ({ link }: SavedCase) => state.cases.some((each) => each.link === link);
  const fresh = lastOpenedFirst(entries.filter((each) => !isKnown(each)));
  const taken: SavedCase[] = [];
  for (const each of fresh.slice(0, Math.max(0, mostCases - state.cases.length)))
    taken.push({ ...each, name: freeName(each.name, [...state.cases, ...taken]) });
  const notice: CasesNotice = {
    kind: "imported",
    taken: taken.length,
    known: entries.length - fresh.length,
    left: fresh.length - taken.length,
    unread,
  };
  const next = { ...state, notice, undo: undefined };
  return taken.length === 0 ? still(next) : write(next, [...state.cases, ...taken]);
}
