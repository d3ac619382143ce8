import { afterEach, describe, expect, it, vi } from "vitest";
import { draftKey, loadValues, previousDraftKey, storeValues } from "./draft-storage";
import { readStoredDraft } from "./stored-draft";
import { toFormValues } from "./form-values";

const values = toFormValues({ domain: "news", useCase: "la une", ciCd: "gitlab-ci" }, "fr");

function withStorage(storage: Partial<Storage>) {
  vi.stubGlobal("window", { localStorage: storage });
}
function memory(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  } as Storage; // what the module uses of it
}
afterEach(() => {
  vi.unstubAllGlobals();
});

describe("the stored draft", () => {
  it("comes back as it was left, in its own slot", () => {
    withStorage(memory());
    expect(storeValues(values)).toBeUndefined();
    expect(loadValues()).toEqual(values);
    expect(loadValues(previousDraftKey)).toBeUndefined();
    expect(readStoredDraft()).toMatchObject({ domain: "news", useCase: "la une", ciCd: "gitlab-ci" });
  });

  it("goes when nothing is answered any more", () => {
    withStorage(memory());
    storeValues(values);
    expect(storeValues(toFormValues({}, "fr"))).toBeUndefined();
    expect(window.localStorage.getItem(draftKey)).toBeNull();
    expect(readStoredDraft()).toBeUndefined();
  });

  it.each(["", "{", "null", "3", '"draft"', "[]", "{}"])("counts as none when it reads %j", (stored) => {
    withStorage({ getItem: () => stored });
    expect(loadValues()).toBeUndefined();
  });

  it("says when the storage is full", () => {
    withStorage({
      setItem: () => {
        throw new DOMException("", "QuotaExceededError");
      },
    });
    expect(storeValues(values)).toBe("full");
  });

  it("says when the storage is forbidden, even to be looked at", () => {
    vi.stubGlobal("window", {
      get localStorage(): Storage {
        throw new DOMException("", "SecurityError");
      },
    });
    expect(storeValues(values)).toBe("forbidden");
    expect(loadValues()).toBeUndefined();
  });
});
