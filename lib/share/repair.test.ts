import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { runs, patience, validAnswers, wildText } from "@/tests/support/arbitraries";
import { decodeAnswers, encodeAnswers } from "./codec";
import { isOurFragment } from "./our-keys";
import { repairLink } from "./repair";

vi.setConfig(patience);

describe("isOurFragment", () => {
  it.each([
    ["", false],
    ["#", false],
    ["#uc=panier", true],
    ["uc=panier", true],
    ["#w0=panier", true],
    ["#w10=panier", true],
    ["#UC=panier", true],
    ["#utm_source=x&at=journal", true],
    ["#utm_source=x&amp;at=journal", true],
    ["#xtor=EPR-42", false],
    ["#utm_source=lettre", false],
    ["#_=_", false],
    ["#:~:text=edge", false],
    ["#content", false],
    ["#q-state-0-kind", false],
    ["#at", false],
    ["#constructor=x", false],
    ["#w=panier", false],
  ])("%j: %s", (fragment, expected) => {
    expect(isOurFragment(fragment)).toBe(expected);
  });
});

describe("what happens to a link on its way", () => {
  const ways: [
    name: string,
    change: (link: { query: string; fragment: string }) => { query: string; fragment: string },
  ][] = [
    ["the # escaped", ({ query, fragment }) => ({ query: fragment ? `${query}%23${fragment}` : query, fragment: "" })],
    [
      "ampersands escaped",
      ({ query, fragment }) => ({ query: query.replaceAll("&", "&amp;"), fragment: fragment.replaceAll("&", "&amp;") }),
    ],
    ["campaign parameters", ({ query, fragment }) => ({ query: `utm_source=x&${query}&fbclid=y`, fragment })],
    [
      "campaign parameters in the fragment",
      ({ query, fragment }) => ({ query, fragment: fragment ? `${fragment}&utm_source=x` : "utm_source=x" }),
    ],
    ["a text directive", ({ query, fragment }) => ({ query, fragment: `${fragment}:~:text=edge` })],
    ["escaped commas", ({ query, fragment }) => ({ query: query.replaceAll(",", "%2C"), fragment })],
  ];

  it.each(ways)("%s: any answers are read as they were given", (_, change) => {
    fc.assert(
      fc.property(validAnswers, (answers) => {
        const { query, fragment } = change(encodeAnswers(answers));
        expect(decodeAnswers(query, fragment)).toEqual({ draft: answers, notices: [] });
      }),
      runs(60),
    );
  });

  it("keys in capitals: the same answers", () => {
    fc.assert(
      fc.property(validAnswers, (answers) => {
        const { query, fragment } = encodeAnswers(answers);
        const capitals = (half: string) => half.replace(/(^|&)([a-z]+\d*)=/g, (key) => key.toUpperCase());
        expect(decodeAnswers(capitals(query), capitals(fragment))).toEqual({ draft: answers, notices: [] });
      }),
      runs(60),
    );
  });
});

it("repairs any two strings without throwing, and changes nothing twice", () => {
  fc.assert(
    fc.property(wildText, wildText, (query, fragment) => {
      const once = repairLink(query, fragment);
      expect(repairLink(once.query, once.fragment).query).toBe(once.query.replace(/^\?/, ""));
    }),
    runs(200),
  );
});
