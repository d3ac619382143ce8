/** Longest query that a wizard page may have, in bytes: proxies stop reading at 8 kB of address, Node at 16 kB of headers. */
export const maxQueryBytes = 7_500;

/**
 * By how many bytes the query of an address is too long.
 * @param address path, query and fragment, escaped: one character is one byte
 * @returns 0 when it fits
 * @example queryExcess("/fr/assistant/etat?v=1#uc=panier") // 0
 */
export function queryExcess(address: string): number {
  const [, query = ""] = (address.split("#")[0] ?? "").split(/\?(.*)/s);
  return Math.max(0, query.length - maxQueryBytes);
}
