import fc from "fast-check";
import { expect, it } from "vitest";
import { runs, wildText } from "@/tests/support/arbitraries";
import { fold } from "./tokens";

it.each([
  ["Œuvre à Séoul", "oeuvre a seoul"],
  ["l’été – p95 ≤ 100 ms → Tōkyō …", "l'ete – p95 ≤ 100 ms → tokyo …"],
  ["e\u0301te\u0301", "ete"],
  ["≠", "="],
  ["東京 é", "東京 e"],
  ["🚀 Déjà", "🚀 deja"],
])("folds %j", (word, folded) => {
  expect(fold(word)).toBe(folded);
});

it("folds sign by sign as it would the whole", () => {
  const whole = (text: string) =>
    text
      .toLowerCase()
      .normalize("NFD")
      .replace(/\p{M}+/gu, "")
      .replaceAll(/[’ʼ‘]/g, "'")
      .replaceAll("œ", "oe")
      .replaceAll("æ", "ae")
      .replaceAll("ß", "ss");
  const signs = fc.oneof(wildText, fc.string({ unit: "binary" }), fc.constantFrom("à ≠ “x” …", "ǽ", "…’’"));
  fc.assert(
    fc.property(signs, (text) => {
      expect(fold(text)).toBe(whole(text));
    }),
    runs(300),
  );
});
