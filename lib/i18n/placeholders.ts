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

/**
 * Fills a sentence's {placeholders}: the one filler, whatever stands for them. Values are placed, never scanned: one that
 * looks like a placeholder or like `$&` stays what it is.
 * @param words makes a value of the sentence's own words; it is not called for none
 * @returns the values in order, own words among them
 * @throws when the sentence names something that `values` lacks: a fault in content or code, caught by the tests
 * @example fillSentence("p95 {goal}.", { goal: 50 }, (words) => words) // ["p95 ", 50, "."]
 */
export function fillSentence<T>(
  sentence: string,
  values: Readonly<Record<string, T>>,
  words: (text: string) => T,
): T[] {
  const filled: T[] = [];
  const pieces = piecesOf(sentence);
  for (const [index, piece] of pieces.entries()) {
    if (index % 2 === 0) {
      if (piece !== "") filled.push(words(piece));
    } else if (Object.hasOwn(values, piece)) filled.push(values[piece] as T); // own, hence there
    else throw new Error(`no value for {${piece}} in "${sentence}"`);
  }
  return filled;
}
