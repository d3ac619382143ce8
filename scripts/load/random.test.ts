import { expect, test } from "vitest";
import { seeded } from "./random";

test("equal seeds give equal sequences, others do not", () => {
  const sequence = (seed: number) => {
    const random = seeded(seed);
    return Array.from({ length: 20 }, () => random.next());
  };
  expect(sequence(1)).toEqual(sequence(1));
  expect(sequence(1)).not.toEqual(sequence(2));
});

test("numbers stay in their range and reach all of it", () => {
  const random = seeded(3);
  const seen = new Set(Array.from({ length: 500 }, () => random.below(6)));
  expect(seen).toEqual(new Set([0, 1, 2, 3, 4, 5]));
  expect(["a", "b"]).toContain(random.pick(["a", "b"]));
  expect(seeded(1).below(10)).toBe(6);
});
