/**
 * The product a fact is about, by the fact's id. Apart from the facts, as every link to one asks it.
 * @example productOfFact("cloudflare-kv.write-rate") // "cloudflare-kv"
 */
export function productOfFact(id: string): string {
  return id.split(".")[0] ?? id;
}
