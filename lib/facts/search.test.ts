import { describe, expect, it } from "vitest";
import { allFacts } from "@/lib/content/knowledge";
import { locales } from "@/lib/i18n/locales";
import { isPagePath } from "@/lib/site/addresses";
import { type Search, searchFacts, searchIndex } from "./search";
import { searchEntries } from "./search-entries";

const today = "2026-11-25";
const anything: Search = { query: "", confidence: "", age: "" };
const french = searchIndex(searchEntries("fr"));
const pathsFor = (search: Partial<Search>) =>
  searchFacts(french, { ...anything, ...search }, today).map(({ path }) => path);

describe.each(locales)("the entries in %s", (locale) => {
  const entries = searchEntries(locale);
  it("have every fact with its source, and lead to pages", () => {
    const paths = new Set(entries.map(({ path }) => path));
    expect(paths.size).toBe(entries.length);
    for (const { id } of allFacts())
      expect(
        [...paths].some((path) => path.endsWith(`#${id}`)),
        id,
      ).toBe(true);
    expect(entries.filter(({ path }) => !isPagePath(path.split("#")[0] ?? ""))).toEqual([]);
  });
});

describe("searchFacts", () => {
  it.each([
    ["kv ecriture seconde", "/fr/faits/cloudflare-kv#cloudflare-kv.write-rate"],
    ["  MÉMOIRE   workers ", "/fr/faits/cloudflare-workers#cloudflare-workers.memory"],
    ["10000 sous-requetes", "/fr/faits/cloudflare-workers#cloudflare-workers.subrequests.paid"],
    ["10 000 sous-requêtes", "/fr/faits/cloudflare-workers#cloudflare-workers.subrequests.paid"],
    ["HDS", "/fr/faits/regulations#hds"],
    ["Mémoire", "/fr/faits/memory"],
  ])("%j finds %s", (query, path) => {
    expect(pathsFor({ query })).toContain(path);
  });

  it("puts what has the words in its title first", () => {
    expect(pathsFor({ query: "cloudflare d1" })[0]).toBe("/fr/faits/cloudflare-d1");
  });

  it("finds nothing for nothing, for words that are not there, and for patterns", () => {
    for (const query of ["", "   ", "zzzz", "kv zzzz", ".*", "[a-z]"]) expect(pathsFor({ query }), query).toEqual([]);
  });

  const entry = (checkedOn: string, staleFrom = "2030-01-01") => ({
    path: checkedOn,
    title: "a",
    text: "b",
    confidence: "high" as const,
    checkedOn,
    staleFrom,
  });
  const aged = searchIndex([
    entry("2026-05-24"),
    entry("2026-05-25"),
    entry("2026"),
    entry("2026-11", "2026-11-25"),
    entry("2026-10", "2026-11-26"),
    { path: "page", title: "a", text: "b" },
  ]);
  it.each([
    ["fresh", ["2026-05-25", "2026-11", "2026-10"]],
    ["old", ["2026-05-24", "2026"]],
    ["recheck", ["2026-11"]],
  ] as const)("of age %s", (age, expected) => {
    expect(searchFacts(aged, { ...anything, age }, today).map(({ path }) => path)).toEqual(expected);
  });

  it("by confidence, with words or without; pages without a source pass no filter", () => {
    expect(searchFacts(aged, { ...anything, confidence: "low" }, today)).toEqual([]);
    expect(searchFacts(aged, { ...anything, confidence: "high" }, today)).toHaveLength(5);
    expect(searchFacts(aged, { query: "b", confidence: "high", age: "fresh" }, today)).toHaveLength(3);
  });
});
