/**
 * Ten million steps of arithmetic, to hold times of other work against on a noisy machine. Stands alone, as it runs in
 * pages, too.
 */
export function bareLoop(): number {
  let sum = 0;
  for (let turn = 0; turn < 10_000_000; turn += 1) sum = (sum * 31 + turn) | 0;
  return sum;
}
