import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { asVersion1 } from "@/lib/answers/as-version-1";
import { parseDraft } from "@/lib/answers/draft";
import { linkTo } from "@/lib/share/link";
import { patience, runs, validAnswers } from "@/tests/support/arbitraries";
import { cleanName, freeName, nameLimit, nameOf } from "./case";
import { answersOfLink, casesFile, readCasesFile } from "./cases-file";

vi.setConfig(patience);

const now = "2026-11-26T10:00:00.000Z";
const make = () => {
  let next = 0;
  return { id: () => String((next += 1)), now, name: "Untitled" };
};

describe("a file of cases", () => {
  it("of any answers comes back whole, and the same bytes again", () => {
    fc.assert(
      fc.property(fc.array(validAnswers, { minLength: 1, maxLength: 5 }), (all) => {
        const cases = all.map((answers, index) => ({
          id: String(index + 1),
          name: `Case ${index}`,
          link: linkTo("", answers, { words: "fragment" }),
          openedAt: now,
        }));
        const text = casesFile(cases);
        const read = readCasesFile(text, make());
        expect(read).toEqual({ entries: cases, unread: 0 });
        expect(casesFile(read?.entries ?? [])).toBe(text);
        expect(cases.map(({ link }) => answersOfLink(link))).toEqual(all.map(parseDraft));
      }),
      runs(60),
    );
  });

  it("may be the answers of one case, of either version", () => {
    fc.assert(
      fc.property(validAnswers, (answers) => {
        for (const json of [answers, asVersion1(answers)]) {
          const read = readCasesFile(JSON.stringify(json), make());
          const draft = parseDraft(json);
          if (Object.keys(draft).length === 1) expect(read).toBeUndefined();
          else expect(read?.entries.map(({ link }) => answersOfLink(link))).toEqual([draft]);
        }
      }),
      runs(100),
    );
  });

  it("that is damaged in part gives what can be read, and counts the rest", () => {
    const good = { name: "  Panier\u202E ", openedAt: "yesterday", answers: { version: 1, domain: "news" } };
    const text = JSON.stringify({ version: 1, cases: [good, { name: "x" }, null, { answers: { colour: 1 } }] });
    expect(readCasesFile(`\uFEFF${text}`, make())).toEqual({
      entries: [{ id: "1", name: "Panier", link: "?v=2&d=news", openedAt: now }],
      unread: 3,
    });
  });

  it.each(["", "{", "null", "[]", "{}", '{"version":1,"cases":3}', `"${"x".repeat(5_000_001)}"`])(
    "%.30s holds none",
    (text) => {
      expect(readCasesFile(text, make())).toBeUndefined();
    },
  );
});

describe("a name", () => {
  it.each([
    [{ title: "Panier mondial", situation: "autre chose" }, "Panier mondial"],
    [{ domain: "news" }, "Untitled"],
    [{ situation: "court\nsur deux lignes" }, "court; sur deux lignes"],
    [{ situation: "mot ".repeat(30) }, `${"mot ".repeat(19).trim()}…`],
  ] as const)("of %j is %s", (draft, name) => {
    expect(nameOf(draft, "Untitled")).toBe(name);
    expect(nameOf(draft, "Untitled").length).toBeLessThanOrEqual(nameLimit);
  });

  it("is cleaned and numbered within its limit", () => {
    expect(cleanName(" \u200B ")).toBeUndefined();
    const long = "x".repeat(200);
    const name = cleanName(long) ?? "";
    expect(name).toHaveLength(nameLimit);
    const second = freeName(name, [{ name }]);
    expect(freeName(name, [{ name }, { name: second }])).toBe(`${"x".repeat(76)} (3)`);
  });
});
