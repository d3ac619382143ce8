import { roles } from "@/lib/content/recognition-words";
import { clauseAround } from "./clauses";
import type { Name } from "./names";
import type { Found } from "./phrases";
import type { RoleCues } from "./role-cues";
import { fold, type Token } from "./tokens";

const hostingVerbs = new Set(roles.hostingVerbs.map(fold));
const hostsVerbs = new Set(roles.hostsVerbs.map(fold));
const ours = new Set(roles.ours);
const verbsBetween = new Set(roles.verbsBetween.map(fold));
/** How far before a hosting verb its database stands, and before a product, in tokens. */
const reachToHosted = 10;
const reachToProduct = 6;

/** What a word that tells of code or of a database tells of, where another word stands before it. */
export type CodeOrData = {
  isOfDatabase: (at: number) => boolean;
  isAside: (at: number, from: number) => boolean;
};

/** Reads whether what tells of code speaks of a database, or of a copy, a test or the past. */
export function readStands(
  tokens: readonly Token[],
  names: readonly Found<Name>[],
  { roles: cues, saidBase, saidAside, technologyEnds }: RoleCues,
): CodeOrData {
  /**
   * "A MySQL server", "InfluxDB is the cloud edition, hosted in …", "the database is a Supabase in …": what tells of code
   * elsewhere tells here of the database.
   */
  const isOfDatabase = (at: number): boolean => {
    if (cues.get(at - 1) === "database") return true;
    const reach = hostingVerbs.has(tokens[at]?.text ?? "")
      ? reachToHosted
      : technologyEnds.has(at)
        ? reachToProduct
        : 0;
    for (let back = 2; back <= reach; back += 1) {
      const cue = cues.get(at - back);
      if (cue === "database") {
        if (reach === reachToHosted) return !isJoinedToCode(at - back);
        return saidBase.has(at - back) || (isVerbBetween(at - back + 1, at) && !isJoinedToCode(at - back));
      }
      if (cue) return false;
    }
    return false;
  };
  /** "Our Postgres is on AWS", "MySQL sur Azure": a database's product stands on a provider's. */
  const isVerbBetween = (from: number, product: number) => {
    const start = names.find(({ last }) => last === product)?.first ?? product;
    const between = tokens.slice(from, start);
    return between.length > 0 && between.every(({ text: word }) => verbsBetween.has(word));
  };
  /** "Staging runs in Frankfurt", "a MySQL replica in Madrid": what stands before the nearest word. */
  const isAside = (at: number, from: number) => {
    // "Safaricom's gateway": whose it is stands right before.
    if (tokens[at - 1]?.text === "s" && tokens[at - 2]?.text === "'") return true;
    let end = at - reachToProduct;
    for (let back = at - 1; back >= Math.max(from, end); back -= 1) {
      // "DR: Azure East Asia": a label tells of what follows it.
      if (tokens[back]?.text === ":" && saidAside.has(back - 1)) return true;
      if (/^[,:;]$/.test(tokens[back]?.text ?? "")) return false;
      if (saidAside.has(back)) return true;
      const isVerb = hostsVerbs.has(tokens[back]?.text ?? "");
      if (!isVerb && (cues.get(back) !== "compute" || technologyEnds.has(back))) continue;
      // "Notre fournisseur de cartes héberge son module dans Azure": whose it is stands before the verb, save "notre API".
      if (!isVerb || isOurs(back, at)) return false;
      end = back - reachToProduct;
    }
    return false;
  };
  const isOurs = (from: number, to: number) => tokens.slice(from + 1, to).some(({ text: word }) => ours.has(word));
  /** "API and database, hosted in …": both are there, and of the two the code is asked for first. */
  const isJoinedToCode = (at: number) => {
    const [from] = clauseAround(tokens, at);
    return [1, 2, 3, 4].some((back) => at - back >= from && cues.get(at - back) === "compute");
  };
  return { isOfDatabase, isAside };
}
