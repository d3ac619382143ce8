import { expect, it } from "vitest";
import { firstSentences } from "./sentences";

it.each([
  ["Un. Deux trois.", 15, "Un. Deux trois."],
  ["Un. Deux trois.", 14, "Un."],
  ["Un. Deux trois.", 3, "Un."],
  ["Un... Deux trois quatre.", 8, "Un..."],
  ["  Un. Deux trois quatre.", 8, "Un."],
  ["Un.  Deux trois quatre.", 6, "Un."],
  ["Un ! Deux ? Trois quatre", 12, "Un ! Deux ?"],
  ["p95 < 1.5 s partout. Ensuite le reste", 25, "p95 < 1.5 s partout."],
  ["première ligne\nseconde ligne", 20, "première ligne"],
  ["un deux trois quatre", 12, "un deux…"],
  ["unmottroplongpourtenir", 10, "unmottrop…"],
  ["🚀🚀🚀🚀", 4, "🚀…"],
])("%j within %d → %j", (text, limit, first) => {
  expect(firstSentences(text, limit)).toBe(first);
});
