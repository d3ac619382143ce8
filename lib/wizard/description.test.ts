import { afterEach, expect, it, vi } from "vitest";
import { readDescription, readStoredSituation, storeDescription } from "./description";
import { draftKey } from "./draft-keys";

function withStored(entries: Record<string, string>) {
  const stored = new Map(Object.entries(entries));
  const localStorage = {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, text: string) => stored.set(key, text),
    removeItem: (key: string) => stored.delete(key),
  };
  vi.stubGlobal("window", { localStorage });
  return stored;
}
afterEach(() => vi.unstubAllGlobals());

it("keeps what was typed, lines and all, and forgets an emptied box", () => {
  const stored = withStored({});
  storeDescription("panier lent\nà Tokyo");
  expect(readDescription()).toBe("panier lent\nà Tokyo");
  storeDescription("");
  expect(readDescription()).toBe("");
  expect(stored.size).toBe(0);
});

it.each([
  [undefined, undefined],
  ['{"situation":"lent"}', "lent"],
  ['{"domain":"news"}', ""],
  ["null", undefined],
  ["{broken", undefined],
])("reads the situation of the stored draft %j as %j", (draft, situation) => {
  withStored(draft === undefined ? {} : { [draftKey]: draft });
  expect(readStoredSituation()).toBe(situation);
});

it("does without storage where it is forbidden", () => {
  vi.stubGlobal("window", {
    get localStorage() {
      throw new DOMException("forbidden", "SecurityError");
    },
  });
  storeDescription("lent");
  expect(readDescription()).toBe("");
  expect(readStoredSituation()).toBeUndefined();
});
