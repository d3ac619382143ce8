import { describe, expect, it } from "vitest";
import { holdsValues, idOf, inPageId } from "./in-page";

it.each([
  ["#article", "article"],
  ["article", "article"],
  ["#textes", "regulations"],
  ["#contenu", "content"],
  ["#fait.d%C3%A9j%C3%A0", "fait.déjà"],
  ["#%E0%A4%A", ""],
  ["#constructor", "constructor"],
  ["#", ""],
  ["", ""],
])("%j names %j", (hash, id) => {
  expect(idOf(hash)).toBe(id);
});

it.each([
  ["#uc=panier", true],
  ["#xtor=1", true],
  ["#article", false],
  ["", false],
])("%j holds values: %s", (hash, expected) => {
  expect(holdsValues(hash)).toBe(expected);
});

describe("inPageId", () => {
  const here = "https://site.example/fr/prompts?v=1&d=news#uc=mots";
  it.each([
    ["https://site.example/fr/prompts?v=1&d=news#content", "content"],
    ["https://site.example/fr/prompts?v=1&d=news#contenu", "content"],
    ["https://site.example/fr/prompts?v=1&d=news#at=autres", undefined],
    ["https://site.example/fr/prompts?v=1&d=news#", undefined],
    ["https://site.example/fr/prompts?v=1&d=news", undefined],
    ["https://site.example/fr/prompts#content", undefined],
    ["https://site.example/fr#article", undefined],
    ["https://other.example/fr/prompts?v=1&d=news#content", undefined],
    ["", undefined],
  ])("%s → %s", (href, id) => {
    expect(inPageId(href, here)).toBe(id);
  });
});
