import { expect, test } from "vitest";
import { stalenessOf } from "./staleness";

test.each([
  ["10 s", 10_000],
  ["60s pour une révocation", 60_000],
  ["1,5 s", 1_500],
  ["500 ms", 500],
  ["200 millisecondes", 200],
  ["5 minutes", 300_000],
  ["1 mn", 60_000],
  ["30 secondes, 1 min au pire", 60_000],
  ["2 h", 7_200_000],
  ["1 jour", 86_400_000],
  ["1 day", 86_400_000],
  ["30 seconds", 30_000],
  ["0 s", 0],
  ["0", 0],
  ["aucune", 0],
  ["Aucune à la réservation", 0],
  ["None", 0],
  ["none at booking, 5 min in the catalogue", 300_000],
  ["zéro", 0],
  ["temps réel", 0],
  ["immediate", 0],
  ["aucune contrainte", undefined],
  ["None specified", undefined],
  ["no requirement", undefined],
  ["0,5", undefined],
  ["quelques secondes", undefined],
  ["3 segments", undefined],
  ["", undefined],
  [undefined, undefined],
])("%j is %j ms", (text, ms) => {
  expect(stalenessOf(text)).toBe(ms);
});
