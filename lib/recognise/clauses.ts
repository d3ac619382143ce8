import type { Token } from "./tokens";

const stops = new Set([".", "!", "?", ";", "…"]);

/** The tokens of the sentence (or the part up to a semicolon or a line's end) around one, as [first, last]. */
export function clauseAround(tokens: readonly Token[], at: number, reach = 40): [number, number] {
  let first = at;
  while (first > 0 && at - first < reach && !tokens[first]?.begins && !ends(tokens, first - 1)) first -= 1;
  let last = at;
  while (last + 1 < tokens.length && last - at < reach && !tokens[last + 1]?.begins && !ends(tokens, last)) last += 1;
  return [first, last];
}

/** A full stop between two digits or inside a name ends nothing. */
function ends(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && stops.has(token.text) && tokens[at + 1]?.start !== token.end;
}
