import { expect, test } from "vitest";
import { compareHalves, residentMemory } from "./memory.mjs";

test.each([
  [[100, 120, 125, 110], 20, { first: 120, second: 125, growth: 5, within: true }],
  [[100, 120, 141, 110], 20, { growth: 21, within: false }],
  [[200, 120, 110], 20, { growth: -80, within: true }],
  [[100], 20, { growth: 0, within: true }],
  [[], 20, { growth: 0, within: true }],
])("%j with a bound of %d", (samples, bound, expected) => {
  expect(compareHalves(samples, bound)).toMatchObject({ ...expected, bound });
});

test.skipIf(process.platform !== "linux")("a process has some memory, one that is not there none", () => {
  expect(residentMemory(process.pid)).toBeGreaterThan(10);
  expect(residentMemory(2 ** 30)).toBeUndefined();
});
