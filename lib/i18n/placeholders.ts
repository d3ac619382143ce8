/** A piece of a sentence: its own words, or the name of what stands there. */
export type Piece = { text: string } | { name: string; placeholder: string };

/** The sentences are those of the content, a few hundred, and filled often: each is taken apart once. */
const takenApart = new Map<string, Piece[]>();

/**
 * Takes a sentence with {placeholders} apart.
 * @returns its pieces in order, none of them empty
 * @example piecesOf("Étape {step}") // [{ text: "Étape " }, { name: "step", placeholder: "{step}" }]
 */
export function piecesOf(sentence: string): Piece[] {
  const known = takenApart.get(sentence);
  if (known) return known;
  const pieces = sentence.split(/(\{[a-zA-Z]+\})/).flatMap((part, index): Piece[] => {
    if (part === "") return [];
    return [index % 2 === 0 ? { text: part } : { name: part.slice(1, -1), placeholder: part }];
  });
  takenApart.set(sentence, pieces);
  return pieces;
}
