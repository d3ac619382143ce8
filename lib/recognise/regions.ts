import type { NamedRegion } from "@/lib/content/recognition-words";
import type { Name } from "./names";
import type { Found } from "./phrases";
import type { Token } from "./tokens";

/** A code with a digit or a hyphen, or as long as "westeurope", is nothing else; "fra" and "sin" are words too. */
const telling = /\d|-|.{8}/;
const leading = new Set([
  "in",
  "en",
  "a",
  "at",
  "on",
  "dans",
  "sur",
  "region",
  "regions",
  "zone",
  "and",
  "et",
  "(",
  ",",
  "/",
  ":",
]);

/**
 * Which provider's region a code or a town stands for. Precision before recall: where providers that share a code mean
 * different places and none of them is named, nothing is proposed ("eu-west-2" is London at one, Paris at another).
 * @param vendors those whose products the text names
 */
export function resolveRegion(
  tokens: readonly Token[],
  { phrase, first }: Found<Name>,
  vendors: ReadonlySet<string>,
): NamedRegion | undefined {
  const { regions = [], inTown = [] } = phrase.value;
  const named = [...regions, ...inTown].filter(({ provider }) => vendors.has(provider));
  if (inTown.length > 0) return named[0];
  if (!telling.test(phrase.text)) return leading.has(tokens[first - 1]?.text ?? "") ? named[0] : undefined;
  const [one, ...others] = named.length > 0 ? named : regions;
  return others.every(({ point }) => point === one?.point) ? one : undefined;
}
