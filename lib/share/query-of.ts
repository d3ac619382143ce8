/**
 * The query of a page as text again, from the record that Next gives.
 * @example queryOf({ d: "news", r: ["paris", "tokyo"] }) // "d=news&r=paris&r=tokyo"
 */
export function queryOf(parameters: Record<string, string | string[] | undefined>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    for (const each of [value ?? []].flat()) query.append(name, each);
  }
  return query.toString();
}
