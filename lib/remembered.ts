/**
 * Remembers what a pure function gave, per arguments. For domains that are small and closed (locales, pairs of regions,
 * facts): nothing is ever forgotten.
 * @example const square = remembered((n: number) => n * n)
 */
export function remembered<Arguments extends (string | number)[], T>(
  make: (...of: Arguments) => T,
): (...of: Arguments) => T {
  const root: Branch<T> = { next: new Map() };
  return (...of) => {
    // A map per argument: joining them would make and hash a new string on every call.
    let branch = root;
    for (const part of of) {
      let next = branch.next.get(part);
      if (!next) branch.next.set(part, (next = { next: new Map() }));
      branch = next;
    }
    branch.made ??= { result: make(...of) };
    return branch.made.result;
  };
}

type Branch<T> = { next: Map<string | number, Branch<T>>; made?: { result: T } };

/**
 * Remembers what a pure function gave for an object, as long as somebody holds that object; it must not change afterwards.
 * @example const reversed = rememberedOf((list: readonly number[]) => list.toReversed())
 */
export function rememberedOf<Of extends object, T>(make: (of: Of) => T): (of: Of) => T {
  const made = new WeakMap<Of, { result: T }>();
  return (of) => {
    let known = made.get(of);
    if (!known) made.set(of, (known = { result: make(of) }));
    return known.result;
  };
}
