import fc from "fast-check";
import { expect, it, vi } from "vitest";
import { patience, runs, validAnswers } from "@/tests/support/arbitraries";
import { decodeAnswers, encodeAnswers } from "./codec";
import { joinAddress } from "./join-address";
import { linkTo } from "./link";

vi.setConfig(patience);

it.each([
  [["/fr", []], "/fr"],
  [["/fr", [""], ""], "/fr"],
  [["/fr", ["a=1", "", "b=2"]], "/fr?a=1&b=2"],
  [["/fr", ["a=1"], "c=3"], "/fr?a=1#c=3"],
  [["/fr", [], "c=3"], "/fr#c=3"],
] as const)("joins %j", ([path, queries, fragment], expected) => {
  expect(joinAddress(path, queries, fragment)).toBe(expected);
});

it("keeps the words behind the #, or puts them into the query, and loses nothing either way", () => {
  fc.assert(
    fc.property(validAnswers, (answers) => {
      const { query, fragment } = encodeAnswers(answers);
      for (const words of ["fragment", "query"] as const) {
        const url = new URL(linkTo("/fr/prompts", answers, { words, parameters: ["page=1"] }), "https://site.example");
        expect(decodeAnswers(url.search, url.hash)).toEqual({ draft: answers, notices: [] });
        expect(url.searchParams.get("page")).toBe("1");
        expect(url.hash).toBe(words === "fragment" && fragment !== "" ? `#${fragment}` : "");
        if (words === "fragment") expect(url.search).toBe(`?${query}&page=1`);
      }
    }),
    runs(100),
  );
});
