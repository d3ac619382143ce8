/** A browser's storage that remembers, and one that refuses to write: what the modules of ours use of it. */
export function memory(begin: Record<string, string> = {}): Storage {
  const stored = new Map(Object.entries(begin));
  return {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
    removeItem: (key: string) => void stored.delete(key),
  } as Storage;
}

/** @param name of the exception: "QuotaExceededError" where it is full, "SecurityError" where it is forbidden */
export const refusing = (name: string): Partial<Storage> => ({
  getItem: () => null,
  setItem: () => {
    throw new DOMException("", name);
  },
});
