import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { runs } from "@/tests/support/arbitraries";
import { memory, refusing } from "@/tests/support/storage";
import type { SavedCase } from "./case";
import { casesKey } from "./case-keys";
import { loadCases, markOpenCase, parseCases, readOpenCase, storeCases } from "./case-storage";

const saved: SavedCase = { id: "1", name: "Panier", link: "?v=2&d=news", openedAt: "2026-11-26T10:00:00.000Z" };

const withStorage = (localStorage: Partial<Storage>, sessionStorage = localStorage) =>
  vi.stubGlobal("window", { localStorage, sessionStorage });

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("the stored cases", () => {
  it("come back as they were left", () => {
    withStorage(memory());
    expect(storeCases({ cases: [saved], unread: [7] })).toBeUndefined();
    expect(loadCases()).toEqual({ cases: [saved], unread: [7] });
    storeCases({ cases: [], unread: [] });
    expect(window.localStorage.getItem(casesKey)).toBeNull();
  });

  it("what is damaged is kept aside, never dropped", () => {
    expect(parseCases('{"version":1,"cas')).toEqual({ cases: [], unread: ['{"version":1,"cas'] });
    expect(parseCases("[]")).toEqual({ cases: [], unread: [[]] });
    const broken = [{ ...saved, link: 3 }, null, { ...saved, id: "2", name: " " }, { ...saved, name: "the same id" }];
    const text = JSON.stringify({ version: 1, cases: [saved, ...broken], unread: ["older"] });
    expect(parseCases(text)).toEqual({ cases: [saved], unread: ["older", ...broken] });
  });

  it("any text is read without an error, and what it held is still there", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const { cases, unread } = parseCases(text);
        withStorage(memory());
        storeCases({ cases, unread });
        expect(loadCases()).toEqual(JSON.parse(JSON.stringify({ cases, unread })));
        expect(cases.length + unread.length).toBeGreaterThan(0);
      }),
      runs(200),
    );
  });

  it.each([
    ["QuotaExceededError", "full"],
    ["SecurityError", "forbidden"],
  ])("%s is %s", (name, failure) => {
    withStorage(refusing(name));
    expect(storeCases({ cases: [saved], unread: [] })).toBe(failure);
  });

  it("forbidden storage holds nothing, and nothing breaks", () => {
    vi.stubGlobal("window", {
      get localStorage() {
        throw new DOMException("", "SecurityError");
      },
      get sessionStorage() {
        throw new DOMException("", "SecurityError");
      },
    });
    expect(loadCases()).toEqual({ cases: [], unread: [] });
    expect(() => markOpenCase("1")).not.toThrow();
    expect(readOpenCase()).toBeUndefined();
  });
});

it("a tab remembers which case it has at hand, as long as there is one", () => {
  withStorage(memory(), memory());
  expect(readOpenCase()).toBeUndefined();
  storeCases({ cases: [saved], unread: [] });
  markOpenCase("1");
  expect(readOpenCase()).toEqual(saved);
  storeCases({ cases: [], unread: [] });
  expect(readOpenCase()).toBeUndefined();
});
