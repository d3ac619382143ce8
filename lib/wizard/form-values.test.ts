import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { anyDraft, patience, runs, wildText } from "@/tests/support/arbitraries";
import { maxStateItems } from "@/lib/answers/limits";
import { parseDraft } from "@/lib/answers/draft";
import { stepIds } from "@/lib/answers/steps";
import {
  emptyStateValues,
  isBlank,
  nameSuggestions,
  parseFormValues,
  stateFields,
  toFormValues,
  toWire,
  withChanges,
} from "./form-values";
import { mergeSubmitted } from "./submitted-form";

vi.setConfig(patience);

const submitted = (fields: Record<string, string | string[]>) =>
  new URLSearchParams(Object.entries(fields).flatMap(([name, value]) => [value].flat().map((each) => [name, each])));

describe("form values", () => {
  it("lose nothing of any answers, in either language", () => {
    fc.assert(
      fc.property(anyDraft, fc.constantFrom("fr" as const, "en" as const), (draft, locale) => {
        expect(parseDraft(toWire(toFormValues(draft, locale)))).toEqual(parseDraft(draft));
      }),
      runs(200),
    );
  });

  it("come back from the browser's storage as they were", () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const values = toFormValues(draft, "fr");
        expect(parseFormValues(JSON.parse(JSON.stringify(values)))).toEqual(values);
      }),
      runs(100),
    );
  });

  it.each([
    ["nothing", null],
    ["a text", "draft"],
    ["a number", 3],
  ])("are not read from %s", (_, stored) => {
    expect(parseFormValues(stored)).toBeUndefined();
  });

  it("are whole whatever was stored", () => {
    const values = parseFormValues({
      domain: 3,
      useCase: "panier",
      places: ["paris", 1],
      state: [null, { kind: "cart" }],
      colour: "red",
    });
    expect(values).toEqual({
      ...toFormValues({}, "fr"),
      useCase: "panier",
      places: ["paris"],
      state: [{ ...emptyStateValues(), kind: "cart" }],
    });
    expect(parseFormValues([])).toEqual(toFormValues({}, "fr"));
  });

  it("name suggestions in the page's language, and leave the reader's words alone", () => {
    const draft = { expertRole: "security-architect", ciCd: "mon pipeline", infrastructureAsCode: "" };
    const values = toFormValues(draft, "fr");
    expect(values).toMatchObject({ expertRole: "architecte sécurité", ciCd: "mon pipeline", infrastructureAsCode: "" });
    expect(nameSuggestions(values, "en")).toEqual(toFormValues(draft, "en"));
  });

  it("are blank when nothing was answered, languages and empty items aside", () => {
    const blank = toFormValues({ promptLanguage: "en", answerLanguage: "fr" }, "fr");
    expect(isBlank({ ...blank, state: [emptyStateValues()] })).toBe(true);
    expect(isBlank({ ...blank, state: [{ ...emptyStateValues(), what: "a" }] })).toBe(false);
    expect(isBlank({ ...blank, platforms: ["deno-deploy"] })).toBe(false);
    expect(isBlank({ ...blank, domain: "news" })).toBe(false);
  });
});

describe("a form stored by version 1", () => {
  const stored = {
    domain: "news",
    useCase: "la une",
    targetRegions: ["paris", "tokyo"],
    originRegion: "frankfurt",
    traffic: "unknown",
    latencyGoal: "100ms",
    platforms: ["deno-deploy"],
    needs: ["native-modules"],
    state: [
      {
        kind: "cart",
        what: "panier",
        consistency: "strong",
        writes: "",
        staleness: "",
        personalData: "yes",
        currentStore: "",
      },
      { kind: "flags", what: "", consistency: "", writes: "", staleness: "", personalData: "no", currentStore: "" },
      {
        kind: "session",
        what: "",
        consistency: "",
        writes: "",
        staleness: "",
        personalData: "unknown",
        currentStore: "",
      },
    ],
    ciCd: "mon pipeline",
  };

  it("is read for ever, its answers as version 2 means them", () => {
    const values = parseFormValues(stored);
    expect(values && parseDraft(toWire(values))).toEqual({
      version: 2,
      domain: "news",
      useCase: "la une",
      places: ["paris", "tokyo"],
      computeOrigin: "frankfurt",
      databaseOrigin: "frankfurt",
      originAssumed: true,
      latencyGoal: { ms: 100, percentile: "p95" },
      platforms: ["deno-deploy"],
      needs: ["native-modules"],
      state: [
        { kind: "cart", what: "panier", consistency: "strong", data: ["personal"] },
        { kind: "flags", data: ["none"] },
        { kind: "session" },
      ],
      ciCd: "mon pipeline",
    });
  });

  it.each([
    [{ originRegion: "unknown", latencyGoal: "unknown", targetRegions: ["unknown"] }, { places: ["unknown"] }],
    [{ originRegion: "", latencyGoal: "" }, {}],
    [{ originRegion: 3, latencyGoal: null, targetRegions: "paris", state: [{ personalData: 1 }] }, {}],
  ])("whatever stands in it: %j", (part, draft) => {
    const values = parseFormValues(part);
    expect(values && parseDraft(toWire(values))).toEqual({ version: 2, ...draft });
  });
});

describe("toWire", () => {
  const read = (part: Partial<ReturnType<typeof toFormValues>>) =>
    parseDraft(toWire({ ...toFormValues({}, "fr"), ...part }));

  it.each([
    [{ goalMs: "250" }, { ms: 250 }],
    [
      { goalMs: " 99,5 ms ", goalPercentile: "p50", goalScope: "accueil" },
      { ms: 99.5, percentile: "p50", scope: "accueil" },
    ],
    [{ goalMs: "aucun objectif" }, "none"],
    [{ goalMs: "no goal" }, "none"],
    [{ goalMs: "vite" }, undefined],
    [{ goalMs: "", goalPercentile: "p95" }, undefined],
  ])("reads a goal from %j", (part, latencyGoal) => {
    expect(read(part).latencyGoal).toEqual(latencyGoal);
  });

  it("prefers words about the traffic to an order of magnitude", () => {
    expect(read({ traffic: "lt10", trafficWords: "pointe à midi" }).traffic).toBe("pointe à midi");
    expect(read({ traffic: "lt10" }).traffic).toBe("lt10");
  });

  it("refuses by name what is no number, and loses nothing of it", () => {
    const wire = toWire({
      ...toFormValues({}, "fr"),
      domain: "news",
      places: ["paris"],
      goalMs: "vite",
      roundTrips: "Nouméa",
    });
    expect(wire).toMatchObject({ latencyGoal: { ms: "vite" }, roundTrips: [{ place: "Nouméa" }] });
  });
});

it("withChanges takes what was changed and nothing else", () => {
  const shown = { ...toFormValues({}, "fr"), state: [emptyStateValues()] };
  const stored = toFormValues({ domain: "news", useCase: "une", state: [{ kind: "cart" }] }, "fr");
  expect(withChanges(stored, shown, shown)).toEqual(stored);
  expect(withChanges(stored, shown, { ...shown, useCase: "tapé", places: ["paris"] })).toEqual({
    ...stored,
    useCase: "tapé",
    places: ["paris"],
  });
  const typed = [{ ...emptyStateValues(), what: "panier" }];
  expect(withChanges(stored, shown, { ...shown, state: typed })).toEqual({ ...stored, state: typed });
});

describe("mergeSubmitted", () => {
  const earlier = toFormValues(
    parseDraft({ domain: "news", useCase: "une", places: ["paris"], state: [{ kind: "cart" }] }),
    "fr",
  );

  it("replaces the answers of the step, unticked boxes included, and keeps all others", () => {
    const merged = mergeSubmitted(earlier, "users", submitted({ computeOrigin: "tokyo", domain: "game" }));
    expect(merged).toEqual({ ...earlier, places: [], computeOrigin: "tokyo" });
    expect(mergeSubmitted(earlier, "users", submitted({ places: ["tokyo", "sydney"] })).places).toEqual([
      "tokyo",
      "sydney",
    ]);
  });

  it("reads the pieces of state in order, up to the limit", () => {
    const item = (index: number) =>
      Object.fromEntries(stateFields.map((field) => [`state.${index}.${field}`, `${field}${index}`]));
    const merged = mergeSubmitted(
      earlier,
      "state",
      submitted(Object.assign({}, ...Array.from({ length: 12 }, (_, index) => item(index)))),
    );
    expect(merged.state).toHaveLength(maxStateItems);
    expect(merged.state[7]?.what).toBe("what7");
    expect(mergeSubmitted(earlier, "state", submitted({ "state.0.what": "seul" })).state).toEqual([
      { ...emptyStateValues(), what: "seul" },
    ]);
    expect(mergeSubmitted(earlier, "state", submitted({})).state).toEqual([]);
  });

  it("makes a form of anything that is sent", () => {
    const names = [
      ...Object.keys(earlier),
      ...stateFields.map((field) => `state.0.${field}`),
      "__proto__",
      "constructor",
    ];
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...names), wildText), { maxLength: 20 }),
        fc.constantFrom(...stepIds),
        (pairs, step) => {
          const merged = mergeSubmitted(earlier, step, new URLSearchParams(pairs));
          expect(parseFormValues(merged)).toEqual(merged);
        },
      ),
      runs(100),
    );
  });
});
