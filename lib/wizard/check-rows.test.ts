import { describe, expect, it } from "vitest";
import type { Draft } from "@/lib/answers/answers";
import { stepIds } from "@/lib/answers/steps";
import { loadMessages } from "@/lib/i18n/messages";
import type { Locale } from "@/lib/i18n/locales";
import { checkTheme, type CheckRow, mostTelling, needsUnderstanding } from "./check-rows";
import { toFormValues } from "./form-values";
import { questionsOf } from "./questions";
import { understand } from "./understood";

const questionsIn = (locale: Locale) => Object.fromEntries(stepIds.map((step) => [step, questionsOf(step, locale)]));

function themesOf(draft: Draft, locale: Locale = "fr") {
  const { check, fields } = loadMessages(locale, "wizard");
  const values = toFormValues(draft, locale);
  const words = { line: check.line, consistency: fields.consistency.label, writes: fields.writes.label };
  const understood = understand(draft, locale, words);
  const given = { locale, draft, questions: questionsIn(locale), values };
  return stepIds.map((step) => checkTheme(step, { ...given, understood, messages: check }));
}
const rowsOf = (draft: Draft, locale?: Locale) =>
  Object.fromEntries(themesOf(draft, locale).flatMap(({ known }) => known.map((row) => [row.field, row]))) as Partial<
    Record<CheckRow["field"], CheckRow>
  >;

describe("a row", () => {
  it("says where it comes from", () => {
    const rows = rowsOf({
      situation: "Nos clients sont à Tokyo.",
      domain: "news",
      useCase: "la une",
      computeOrigin: "paris",
      databaseOrigin: "paris",
      originAssumed: true,
    });
    expect(rows.situation?.origin).toBe("said");
    expect(rows.useCase?.origin).toBe("said");
    expect(rows.domain).toMatchObject({ origin: "chosen", lines: ["Presse et médias"] });
    expect(rows.places?.origin).toBe("recognised");
    expect(rows.databaseOrigin).toMatchObject({ origin: "assumed", lines: ["Paris"] });
    expect(rows.answerLanguage?.origin).toBe("default");
    expect(rows.traffic).toBeUndefined();
  });

  it("shows what was recognised with the reader's own words", () => {
    const { places, state } = rowsOf({ situation: "Our users are in Tokyo. The cart lives in Redis." }, "en");
    expect(places?.things).toEqual([
      { id: "places:tokyo", field: "places", label: "Tokyo", evidence: expect.stringContaining("Tokyo") as string },
    ]);
    expect(state?.things[0]?.label).toMatch(/^Cart/);
  });

  it("is left out once removed, and named among what was", () => {
    const draft: Draft = { situation: "Nos clients sont à Tokyo.", dismissed: ["places:tokyo"] };
    expect(rowsOf(draft).places).toBeUndefined();
    const words = { line: "{label} : {value}", consistency: "", writes: "" };
    expect(understand(draft, "fr", words).removed.map(({ label }) => label)).toEqual(["Tokyo"]);
  });

  it("shows a choice and not what the words say beside it", () => {
    const { places } = rowsOf({ situation: "Nos clients sont à Tokyo.", places: ["saopaulo"] });
    expect(places).toMatchObject({ origin: "chosen", lines: ["São Paulo"], things: [] });
  });

  it("names places and regions that no list of the form holds", () => {
    const rows = rowsOf({ places: ["noumea", "country-ca"], computeOrigin: "aws:eu-west-3" });
    expect(rows.places?.lines).toEqual(["Nouméa, Canada"]);
    expect(rows.computeOrigin?.lines[0]).toMatch(/Paris/);
  });

  it("names an origin that is among the offered places before the longer lists have come", () => {
    const draft: Draft = { computeOrigin: "paris", databaseOrigin: "notre salle" };
    const given = { locale: "fr", draft, values: toFormValues(draft, "fr"), understood: undefined } as const;
    const { known } = checkTheme("users", {
      ...given,
      questions: questionsIn("fr"),
      messages: loadMessages("fr", "wizard").check,
    });
    expect(known.map(({ lines }) => lines)).toEqual([["Paris"], ["notre salle"]]);
  });

  it("puts a goal in one line, a piece of state and each box that was ticked in one of their own", () => {
    const rows = rowsOf({
      aims: ["latency", "cost"],
      latencyGoal: { ms: 100, percentile: "p95" },
      state: [{ kind: "cart", what: "paniers" }, { kind: "session" }],
    });
    expect(rows.latencyGoal?.lines).toEqual(["100\u00A0ms · p95"]);
    expect(rows.state?.lines).toEqual(["Panier · paniers", "Session"]);
    expect(rows.aims?.lines).toEqual(["Réduire la latence", "Réduire le coût"]);
  });
});

describe("what is asked first", () => {
  it.each<[Draft, string | undefined]>([
    [{}, "places"],
    [{ places: ["tokyo"] }, "computeOrigin"],
    [{ situation: "Nos clients sont à Tokyo." }, "computeOrigin"],
    [{ places: ["tokyo"], computeOrigin: "paris" }, "state"],
    [{ places: ["tokyo"], computeOrigin: "paris", state: [{ kind: "cart" }] }, "databaseOrigin"],
    [
      {
        places: ["tokyo"],
        computeOrigin: "paris",
        databaseOrigin: "paris",
        state: [{ kind: "cart" }],
        latencyGoal: "none",
        residency: "none",
        traffic: "peaks",
        team: "3",
      },
      undefined,
    ],
  ])("of %j is %s", (draft, field) => {
    expect(mostTelling(themesOf(draft))?.field).toBe(field);
  });
});

describe("recognition is loaded", () => {
  it.each<[Draft, boolean]>([
    [{}, false],
    [{ domain: "news", places: ["tokyo"], computeOrigin: "paris" }, false],
    [{ places: ["noumea"] }, true],
    [{ databaseOrigin: "aws:eu-west-3" }, true],
    [{ situation: "lent" }, true],
  ])("for %j: %s", (draft, wanted) => {
    expect(needsUnderstanding(draft, questionsIn("fr"))).toBe(wanted);
  });
});
