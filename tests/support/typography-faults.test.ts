import { expect, it } from "vitest";
import { typographyFaults } from "./typography-faults";

it.each([
  ["l'edge", 1],
  ["Pourquoi ?", 1],
  ["Stock : aucun", 1],
  ["« bord »", 1],
  ["400 000 lecteurs", 1],
  ["en 10 s", 1],
  ["l’edge\u202F: non\u202F!", 1],
  ["«\u00A0bord\u00A0»\u00A0: 400\u202F000 lecteurs en 10\u00A0s\u202F! https://example.org", 0],
])("judges French: %s", (text, faults) => {
  expect(typographyFaults({ fr: { text } })).toHaveLength(faults);
});

it.each([
  ["the edge's", 1],
  ["why ?", 1],
  ["two\nlines", 1],
  ["wait...", 1],
  ["the edge’s “node”: why?", 0],
])("judges English: %s", (text, faults) => {
  expect(typographyFaults({ en: [{ text }] })).toHaveLength(faults);
});

it("names the place and passes over what has no language", () => {
  expect(typographyFaults({ a: { fr: ["oui", "non!"] }, id: "it's" })).toEqual([
    "a.fr.1: space before ; ! ? is not U+202F",
  ]);
});

it("takes no inherited name for a language", () => {
  expect(typographyFaults({ constructor: "it's", toString: ["it's"] })).toEqual([]);
});
