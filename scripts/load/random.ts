/** A source of chance that gives the same every time, so that a failure can be met again. */
export type Random = {
  /** At least 0, below 1. */
  next: () => number;
  /** A whole number, at least 0, below `limit`. */
  below: (limit: number) => number;
  pick: <T>(list: readonly [T, ...T[]] | readonly T[]) => T;
};

/**
 * Mulberry32: small, and even enough to mix requests. Not for secrets.
 * @param seed whole number; equal seeds give equal sequences
 * @example seeded(1).below(10) // 6
 */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return { next, below, pick: (list) => list[below(list.length)] as (typeof list)[number] };
}
