/** The sentences are those of the content, a few hundred, and filled often: each is taken apart once. */
const takenApart = new Map<string, string[]>();

/**
 * Takes a sentence with {placeholders} apart.
 * @returns its pieces in order: own words at even places, possibly none, and names at odd ones
 * @example piecesOf("Étape {step} sur {total}") // ["Étape ", "step", " sur ", "total", ""]
 */
export function piecesOf(sentence: string): string[] {
  let pieces = takenApart.get(sentence);
  if (!pieces) takenApart.set(sentence, (pieces = sentence.split(/\{([a-zA-Z]+)\}/)));
  return pieces;
}
