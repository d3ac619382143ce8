import { afterEach, describe, expect, it, vi } from "vitest";
import { memory, refusing } from "@/tests/support/storage";
import { draftText } from "./draft";
import { draftKey, keptKey } from "./draft-keys";
import { isStorageForbidden, loadDrafts, storeDraft, storeKept } from "./draft-storage";
import { readStoredDraft } from "./stored-draft";
import { type FormValues, toFormValues } from "./form-values";

const values = toFormValues({ domain: "news", useCase: "la une", ciCd: "gitlab-ci" }, "fr");
const nothing = { draft: undefined, received: false, kept: [] };

function withStorage(storage: Partial<Storage>) {
  vi.stubGlobal("window", { localStorage: storage });
}
const store = (draft: FormValues, received = false) => storeDraft(draftText(draft, received));

afterEach(() => {
  withStorage(memory());
  storeDraft(null); // what was refused before is forgotten
  storeKept([]);
  vi.unstubAllGlobals();
});

describe("the stored drafts", () => {
  it("come back as they were left, each in its slot", () => {
    withStorage(memory());
    expect(store(values)).toBeUndefined();
    expect(loadDrafts()).toEqual({ draft: values, received: false, kept: [] });
    expect(readStoredDraft()).toMatchObject({ domain: "news", useCase: "la une", ciCd: "gitlab-ci" });
    const other = { ...values, domain: "game" };
    store(other, true);
    storeKept([values]);
    expect(loadDrafts()).toEqual({ draft: other, received: true, kept: [values] });
    storeKept([]);
    expect(window.localStorage.getItem(keptKey)).toBeNull();
  });

  it("are read as version 1 wrote them: bare values, and one kept draft instead of a list", () => {
    const first = JSON.stringify({
      domain: "game",
      useCase: "match",
      targetRegions: ["tokyo"],
      state: [{ kind: "leaderboard", what: "", consistency: "eventual", personalData: "no" }],
    });
    withStorage(memory({ [draftKey]: first, [keptKey]: JSON.stringify(values) }));
    const { draft, received, kept } = loadDrafts();
    expect(draft).toMatchObject({ domain: "game", useCase: "match", state: [{ consistency: "eventual" }] });
    expect({ received, kept }).toEqual({ received: false, kept: [values] });
    expect(readStoredDraft()).toMatchObject({ domain: "game", state: [{ consistency: "eventual" }] });
  });

  it("go when nothing is answered any more", () => {
    withStorage(memory());
    store(values);
    expect(store(toFormValues({}, "fr"))).toBeUndefined();
    expect(window.localStorage.getItem(draftKey)).toBeNull();
    expect(readStoredDraft()).toBeUndefined();
  });

  it.each(["", "{", "null", "3", '"draft"', "[]", "{}", "[null,3]"])("count as none when they read %j", (stored) => {
    withStorage({ getItem: () => stored });
    expect(loadDrafts()).toEqual(nothing);
  });

  it.each([
    ["QuotaExceededError", "full"],
    ["SecurityError", "forbidden"],
  ])("say why they were refused, and are still there for the other pages of the visit: %s", (name, failure) => {
    withStorage(refusing(name));
    expect(store(values)).toBe(failure);
    expect(loadDrafts().draft).toEqual(values);
    expect(isStorageForbidden()).toBe(false);
  });

  it("say when the storage is forbidden, even to be looked at", () => {
    vi.stubGlobal("window", {
      get localStorage(): Storage {
        throw new DOMException("", "SecurityError");
      },
    });
    expect(loadDrafts()).toEqual(nothing);
    expect(isStorageForbidden()).toBe(true);
    expect(store(values)).toBe("forbidden");
    expect(readStoredDraft()).toMatchObject({ domain: "news" });
    expect(store(toFormValues({}, "fr"))).toBe("forbidden");
    expect(loadDrafts()).toEqual(nothing);
  });
});
