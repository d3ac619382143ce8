import { roles } from "@/lib/content/recognition-words";
import type { Name } from "./names";
import type { Found } from "./phrases";
import { fold, type Token } from "./tokens";

const people = new Set(roles.people.map(fold));
const signs = new Set([",", "/", "&", "et", "and", "ou", "or"]);

/** Words that a list of peoples may hold between this one and the noun: "German, Swiss and Austrian enterprise customers". */
const reach = 6;

/**
 * Whether an adjective of a place tells of people there who use the application: it stands beside a word for them, or in
 * a list that does. "German customers", "clients suisses et belges"; not "a German hosting provider".
 */
export function arePeople(tokens: readonly Token[], { first, last }: Pick<Found<Name>, "first" | "last">): boolean {
  return isBeside(tokens, last, 1) || isBeside(tokens, first, -1);
}

/** One word that is no sign may stand before the noun, where adjectives stand before it as well. */
function isBeside(tokens: readonly Token[], from: number, step: 1 | -1): boolean {
  let isOneWordPast = false;
  let wasSign = false;
  for (let distance = 1; distance <= reach; distance += 1) {
    const token = tokens[from + step * distance];
    if (!token || /^[.!?;:()]$/.test(token.text) || (step === -1 && tokens[from + step * distance + 1]?.begins))
      return false;
    if (people.has(token.text)) return true;
    if (signs.has(token.text)) wasSign = true;
    else if (wasSign) wasSign = false;
    else if (step === -1 || isOneWordPast) return false;
    else isOneWordPast = true;
  }
  return false;
}
