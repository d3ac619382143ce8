import { type NamedRegion, regionWords } from "@/lib/content/recognition-words";
import type { Name } from "./names";
import type { Found } from "./phrases";
import type { Token } from "./tokens";

/** A code with a digit or a hyphen, or as long as "westeurope", is nothing else; "fra" and "sin" are words too. */
const notShort = /\d|-|.{8}/;
const leading = new Set(regionWords.leading);
const ordinaryCodes = new Set(regionWords.ordinaryCodes);
const sure = new Set(regionWords.sure);
const capitals = /^\p{Lu}+$/u;

/** Whether a product of a provider, or a code that any provider has, ends on a token. */
export type Stands = Record<"isVendorAt" | "isCodeAt", (token: number) => boolean>;

/**
 * Which provider's region a code or a town stands for. Precision before recall: where providers that share a code mean
 * different places and none of them is named, nothing is proposed ("eu-west-2" is London at one, Paris at another).
 * @param vendors those whose products the text names
 * @param stands what ends on the tokens around it
 */
export function resolveRegion(
  text: string,
  tokens: readonly Token[],
  { phrase, first, start, end }: Found<Name>,
  vendors: ReadonlySet<string>,
  { isVendorAt, isCodeAt }: Stands,
): NamedRegion | undefined {
  const { regions = [], inTown = [] } = phrase.value;
  const named = [...regions, ...inTown].filter(({ provider }) => vendors.has(provider));
  if (inTown.length > 0) return named[0];
  if (!notShort.test(phrase.text)) {
    const previous = tokens[first - 1]?.text ?? "";
    // "OVH GRA", "on Fly.io in sin": right behind the provider a code is a code.
    if (isVendorAt(first - 1) || (leading.has(previous) && isVendorAt(first - 2)) || sure.has(previous))
      return named[0];
    // "Regions syd and sin": one more of a list of codes; "GRA et de" may go on with a word.
    if (phrase.text.length > 2 && leading.has(previous) && isCodeAt(first - 2)) return named[0];
    // "Et de", "boats at sea": words first, unless in the capitals of a code.
    if (ordinaryCodes.has(phrase.text) && !capitals.test(text.slice(start, end))) return undefined;
    return leading.has(previous) ? named[0] : undefined;
  }
  // "Singapore" is the code of one provider and a town to everybody: letters alone need their provider, save Azure's.
  // Nor is "PAR1" anybody's in particular.
  const isTelling = ({ code, provider }: NamedRegion) =>
    provider === "azure" || (/[^a-z]/.test(code) && !(provider === "scaleway" && code !== phrase.text));
  const telling = named.length > 0 ? named : regions.filter(isTelling);
  const [one, ...others] = telling;
  return others.every(({ point }) => point === one?.point) ? one : undefined;
}
