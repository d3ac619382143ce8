import { describe, expect, test } from "vitest";
import type { Draft } from "@/lib/answers/answers";
import { caseOf } from "@/lib/case/case";
import { locales } from "@/lib/i18n/locales";
import { buildUnknowns } from "./unknowns";
import { wordingOf } from "./wording";

describe.each(locales)("unknowns in %s", (language) => {
  const wording = wordingOf(language);
  const { databaseOrigin, regionalServices, residency } = wording.unknowns;
  const told = (draft: Draft) => {
    const lines = buildUnknowns({ draft, language, wording }, caseOf(draft), []).map(({ segments }) =>
      segments.map(({ text }) => text).join(""),
    );
    const text = lines.join("\n");
    return {
      lines: lines.length,
      names: [databaseOrigin, regionalServices, residency].map((each) => text.includes(each)),
    };
  };

  test("a line for each without words; with words one line, and nothing that words tell of themselves", () => {
    const chosen: Draft = { computeOrigin: "paris", places: ["tokyo"] };
    const apart = told(chosen);
    expect(apart.names).toEqual([true, true, true]);
    expect(apart.lines).toBeGreaterThan(3);
    expect(told({ ...chosen, situation: "Notre boutique est lente." })).toEqual({
      lines: 1,
      names: [false, false, true],
    });
  });
});
