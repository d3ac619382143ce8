import { roles } from "@/lib/content/recognition-words";
import type { Token } from "./tokens";

const refused = new Set(roles.refused);
const refusing = new Set([...roles.refused, ...roles.refusing]);
const outside = new Set(roles.outside);
const small = new Set([...roles.standing, ...roles.smallWords]);
/** How far before a word of hosting its refusal stands, in tokens: "nous refusons tout hébergement". */
const reach = 4;

/** Which words refuse what stands at a place, or speak of everywhere but there. */
export type Refusals = {
  /** What was refused, as it is written: "refusé" is no "refuse". */
  isRefusal: (at: number) => boolean;
  /** "On refuse l'hébergement …": right before a word that tells of code. */
  isRefusedAt: (at: number, from: number) => boolean;
  /** "Hors UE", "en dehors de la France": anywhere but there. */
  isOutside: (first: number) => boolean;
};

/** Reads what is refused, or is anywhere else. */
export function readRefusals(text: string, tokens: readonly Token[]): Refusals {
  const written = (at: number) => text.slice(tokens[at]?.start, tokens[at]?.end).toLowerCase();
  const isRefusal = (at: number) => refused.has(tokens[at] ? written(at) : "");
  const isRefusedAt = (at: number, from: number) => {
    for (let back = at - 1; back >= Math.max(from, at - reach); back -= 1) {
      if (/^[,:;]$/.test(tokens[back]?.text ?? "")) return false;
      if (refusing.has(written(back))) return true;
    }
    return false;
  };
  const isOutside = (first: number) => {
    let at = first - 1;
    while (small.has(tokens[at]?.text ?? "")) at -= 1;
    return outside.has(tokens[at]?.text ?? "");
  };
  return { isRefusal, isRefusedAt, isOutside };
}
