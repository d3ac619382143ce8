/**
 * Remembers what a pure function gave, per arguments. For domains that are small and closed (locales, pairs of regions,
 * facts): nothing is ever forgotten.
 * @example const square = remembered((n: number) => n * n)
 */
export function remembered<Arguments extends (string | number)[], T>(
  make: (...of: Arguments) => T,
): (...of: Arguments) => T {
  const made = new Map<string | number, T>();
  return (...of) => {
    let key: string | number = "";
    for (const part of of) key = key === "" ? part : `${key} ${part}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const fresh = make(...of);
    made.set(key, fresh);
    return fresh;
  };
}
