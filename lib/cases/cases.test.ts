import { describe, expect, it } from "vitest";
import { mostCases, type SavedCase, type StoredCases } from "./case";
import { type CasesEvent, type CasesState, noCases, reduceCases } from "./cases";

const storedWith = (begin: Partial<StoredCases>): StoredCases => ({ cases: [], unread: [], ...begin });

/** A browser's storage, and pages that are tabs of it. */
function browser(begin: Partial<StoredCases> = {}, failure?: "full" | "forbidden") {
  const storage = { stored: storedWith(begin), failure };
  const tab = () => {
    let state: CasesState = noCases;
    const send = (event: CasesEvent) => {
      const step = reduceCases(state, event);
      state = step.state;
      for (const { stored } of step.effects) {
        if (storage.failure === undefined) storage.stored = stored;
        state = reduceCases(state, {
          type: "write-ended",
          stored: storage.stored,
          failure: storage.failure,
        }).state;
      }
      return state;
    };
    const ask = (event: Distribute<CasesEvent>) => send({ ...event, stored: storage.stored });
    return { ask, send, state: () => state };
  };
  return { storage, tab };
}
type Distribute<Event> = Event extends { stored: StoredCases } ? Omit<Event, "stored"> : never;

const entry = (id: string, more: Partial<SavedCase> = {}): SavedCase => ({
  id,
  name: `Case ${id}`,
  link: `?v=2&t=${id}`,
  openedAt: `2026-11-26T10:00:00.${id.padStart(3, "0")}Z`,
  ...more,
});
const many = (count: number) => Array.from({ length: count }, (_, index) => entry(String(index)));
const ids = ({ cases }: StoredCases) => cases.map(({ id }) => id);

describe("cases are", () => {
  it("kept under a name that is free, the last opened first", () => {
    const { storage, tab } = browser();
    const { ask } = tab();
    ask({ type: "kept", entry: entry("1") });
    expect(ask({ type: "kept", entry: entry("2", { name: "Case 1" }) }).notice).toEqual({
      kind: "kept",
      name: "Case 1 (2)",
    });
    expect(ids(storage.stored)).toEqual(["2", "1"]);
    ask({ type: "opened", id: "1", at: "2026-11-27T00:00:00.000Z" });
    expect(ids(storage.stored)).toEqual(["1", "2"]);
  });

  it("not kept twice: the same answers are the same case", () => {
    const { storage, tab } = browser({ cases: [entry("1")] });
    const { notice } = tab().ask({ type: "kept", entry: entry("2", { link: "?v=2&t=1" }) });
    expect(notice).toEqual({ kind: "already", name: "Case 1" });
    expect(ids(storage.stored)).toEqual(["1"]);
  });

  it("fifty at most: the next one is refused in words, and nothing is pushed out", () => {
    const { storage, tab } = browser({ cases: many(mostCases - 1) });
    const { ask } = tab();
    expect(ask({ type: "kept", entry: entry("98") }).notice?.kind).toBe("kept");
    expect(ask({ type: "kept", entry: entry("99") }).notice).toEqual({ kind: "full" });
    expect(ids(storage.stored)).toHaveLength(mostCases);
    expect(ids(storage.stored)).not.toContain("99");
    // The same answers are no further case.
    expect(ask({ type: "kept", entry: entry("x", { link: "?v=2&t=3" }) }).notice?.kind).toBe("already");
  });

  it.each([
    [
      { type: "renamed", id: "1", name: "Basket" },
      { kind: "renamed", name: "Basket" },
    ],
    [
      { type: "replaced", id: "1", link: "?v=2&d=news", at: "2027-01-01T00:00:00.000Z" },
      { kind: "replaced", name: "Case 1" },
    ],
    [
      { type: "deleted", id: "1" },
      { kind: "deleted", name: "Case 1" },
    ],
  ] satisfies [Distribute<CasesEvent>, object][])("changed by %j, and put back as they were", (event, notice) => {
    const begin = [entry("2"), entry("1")];
    const { storage, tab } = browser({ cases: begin });
    const { ask, send } = tab();
    expect(ask(event).notice).toEqual(notice);
    expect(storage.stored.cases).not.toEqual(begin);
    expect(ask({ type: "undone" }).notice).toEqual({ kind: "restored", name: "Case 1" });
    expect(storage.stored.cases).toEqual(begin);
    ask(event);
    expect(send({ type: "dismissed" })).toMatchObject({ undo: undefined, notice: undefined });
  });

  it("put back even where fifty others stand meanwhile", () => {
    const { storage, tab } = browser({ cases: many(mostCases) });
    const here = tab();
    here.ask({ type: "deleted", id: "7" });
    tab().ask({ type: "kept", entry: entry("99") });
    here.ask({ type: "undone" });
    expect(ids(storage.stored)).toHaveLength(mostCases + 1);
  });
});

describe("two tabs", () => {
  it("never write over what the other kept", () => {
    const { storage, tab } = browser({ cases: [entry("1")] });
    const [one, other] = [tab(), tab()];
    one.ask({ type: "read" });
    other.ask({ type: "read" });
    one.ask({ type: "kept", entry: entry("2") });
    other.ask({ type: "renamed", id: "1", name: "Basket" });
    one.ask({ type: "kept", entry: entry("3") });
    expect(storage.stored.cases.map(({ name }) => name)).toEqual(["Case 3", "Case 2", "Basket"]);
  });

  it.each([
    { type: "renamed", id: "1", name: "x" },
    { type: "replaced", id: "1", link: "?v=2", at: "2027-01-01T00:00:00.000Z" },
    { type: "deleted", id: "1" },
    { type: "opened", id: "1", at: "2027-01-01T00:00:00.000Z" },
  ] satisfies Distribute<CasesEvent>[])("say so where the other deleted what this one changes: %j", (event) => {
    const { storage, tab } = browser({ cases: [entry("1"), entry("2")] });
    const here = tab();
    here.ask({ type: "read" });
    tab().ask({ type: "deleted", id: "1" });
    expect(here.ask(event)).toMatchObject({ notice: { kind: "gone" }, undo: undefined });
    expect(ids(storage.stored)).toEqual(["2"]);
  });

  it("a change of a case that is gone cannot be undone into half a case", () => {
    const { storage, tab } = browser({ cases: [entry("1")] });
    const here = tab();
    here.ask({ type: "renamed", id: "1", name: "Basket" });
    tab().ask({ type: "deleted", id: "1" });
    expect(here.ask({ type: "undone" }).notice).toEqual({ kind: "gone" });
    expect(storage.stored.cases).toEqual([]);
  });
});

describe("storage that refuses", () => {
  it.each(["full", "forbidden"] as const)(
    "%s: the case stays on the page, said, and is written with the next",
    (failure) => {
      const { storage, tab } = browser({ cases: [entry("1")] }, failure);
      const { ask } = tab();
      const refused = ask({ type: "kept", entry: entry("2") });
      expect(refused.failure).toBe(failure);
      expect(ids(refused)).toEqual(["2", "1"]);
      expect(ids(storage.stored)).toEqual(["1"]);
      // Another tab's words do not take it from this page.
      expect(ids(ask({ type: "read" }))).toEqual(["2", "1"]);
      storage.failure = undefined;
      expect(ask({ type: "renamed", id: "1", name: "Basket" })).toMatchObject({ failure: undefined, unsaved: [] });
      expect(storage.stored.cases.map(({ name }) => name)).toEqual(["Case 2", "Basket"]);
    },
  );

  it("a case that was never stored can be changed and deleted", () => {
    const { tab } = browser({}, "forbidden");
    const { ask } = tab();
    ask({ type: "kept", entry: entry("1") });
    expect(ask({ type: "renamed", id: "1", name: "Basket" }).cases).toEqual([entry("1", { name: "Basket" })]);
    expect(ask({ type: "deleted", id: "1" })).toMatchObject({ cases: [], notice: { kind: "deleted" } });
    expect(ids(ask({ type: "undone" }))).toEqual(["1"]);
  });

  it("what could not be deleted is not said to be", () => {
    const { tab } = browser({ cases: [entry("1")] }, "full");
    const state = tab().ask({ type: "deleted", id: "1" });
    expect(state).toMatchObject({ notice: undefined, undo: undefined, failure: "full" });
    expect(ids(state)).toEqual(["1"]);
  });
});

describe("a file", () => {
  it("adds what is new, as far as there is room, and counts the rest", () => {
    const { storage, tab } = browser({ cases: many(mostCases - 2) });
    const entries = [entry("1", { id: "a" }), entry("101"), entry("102"), entry("103", { name: "Case 1" })];
    const { notice } = tab().ask({ type: "imported", entries, unread: 1 });
    expect(notice).toEqual({ kind: "imported", taken: 2, known: 1, left: 1, unread: 1 });
    expect(storage.stored.cases.slice(0, 2).map(({ name }) => name)).toEqual(["Case 1 (2)", "Case 102"]);
  });

  it("with nothing new writes nothing", () => {
    const { tab, storage } = browser({ cases: [entry("1")] });
    const before = storage.stored;
    expect(tab().ask({ type: "imported", entries: [entry("1")], unread: 0 }).notice).toMatchObject({
      taken: 0,
      known: 1,
    });
    expect(storage.stored).toBe(before);
    expect(tab().send({ type: "file-refused" }).notice).toEqual({ kind: "file-unreadable" });
  });
});

it("what could not be read stays stored until it is forgotten, and can be put back", () => {
  const { storage, tab } = browser({ unread: ["{broken", { id: 3 }] });
  const { ask } = tab();
  ask({ type: "kept", entry: entry("1") });
  expect(storage.stored.unread).toEqual(["{broken", { id: 3 }]);
  expect(ask({ type: "unread-forgotten" }).notice).toEqual({ kind: "forgotten" });
  expect(storage.stored.unread).toEqual([]);
  ask({ type: "undone" });
  expect(storage.stored).toMatchObject({ cases: [{ id: "1" }], unread: ["{broken", { id: 3 }] });
});
