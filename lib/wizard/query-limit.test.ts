import { expect, it } from "vitest";
import { maxQueryBytes, queryExcess } from "./query-limit";

const full = "x".repeat(maxQueryBytes);

it.each([
  ["/fr/assistant/etat", 0],
  ["/fr/assistant/etat?v=1", 0],
  [`/fr/assistant/etat?${full}`, 0],
  [`/fr/assistant/etat?${full}y`, 1],
  [`/fr/assistant/etat?${full}?yz`, 3],
  [`/fr/assistant/etat?v=1#${full}${full}`, 0],
])("case %#: %.30s… is too long by the bytes of its query alone", (address, excess) => {
  expect(queryExcess(address)).toBe(excess);
});
