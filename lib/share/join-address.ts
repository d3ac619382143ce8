/**
 * Joins a path, queries and a fragment. Everything else goes through here, since what stands before the "#" is told to
 * servers and what stands behind it is not.
 * @param queries each without its "?"; empty ones are left out
 * @param fragment without its "#"
 * @example joinAddress("/fr/prompts", ["v=1&d=news", ""], "at=journal") // "/fr/prompts?v=1&d=news#at=journal"
 */
export function joinAddress(path: string, queries: readonly string[], fragment = ""): string {
  const query = queries.filter((part) => part !== "").join("&");
  return `${path}${query === "" ? "" : `?${query}`}${fragment === "" ? "" : `#${fragment}`}`;
}
