import { considered, stanceCues } from "@/lib/content/recognition";
import { clauseAround } from "./clauses";
import { findPhrases, indexPhrases } from "./phrases";
import { readSpelling } from "./spelling";
import { fold, type Token } from "./tokens";

const index = indexPhrases([
  ...considered.before.map((text) => ({ text, value: "before" as const })),
  ...considered.after.map((text) => ({ text, value: "after" as const })),
]);
const denials = new Set(stanceCues.denials.map(fold));
const inUse = new Set(considered.inUse.map(fold));
const from = new Set(considered.from);
const movers = considered.movers.map(fold);
const relatives = new Set(considered.relatives);
const isWeighing = (text: string) => considered.weighing.some((stem) => text.startsWith(stem));
const isMover = (text: string) => movers.some((mover) => text.startsWith(mover));

/** Whether what stands at a token is asked about, proposed or thought of, and not yet there. */
export function readConsidered(text: string, tokens: readonly Token[]): (at: number) => boolean {
  const cues = findPhrases(text, tokens, index).filter(readSpelling(text));
  const word = (at: number) => tokens[at]?.text ?? "";
  /** "The team wants faster pages, we run Rails in Dublin": beyond a comma a verb of one's own says what is there. */
  const speaksOf = (cue: (typeof cues)[number], at: number, first: number) => {
    let part = at;
    while (part > first && !/^[,:]$/.test(word(part - 1))) part -= 1;
    if (cue.phrase.value === "after") return true;
    // "Serveurs en France, difficiles à déplacer": what follows a comma speaks of something else, but for "Fastly, que
    // nous envisageons".
    const comma = tokens.findIndex(({ text: sign }, next) => next > at && next < cue.first && sign === ",");
    if (comma > 0) return relatives.has(word(comma + 1)) && isWeighing(word(cue.first));
    if (cue.first > at) return true;
    if (cue.first >= part) return true;
    return !tokens.slice(part, at).some((token) => inUse.has(token.text));
  };
  /** "Rails at AWS in Dublin, Lambda? No": who answers a question asked about what stands right before its mark. */
  const isAnswered = (at: number, end: number) => {
    let next = end + 1;
    while (word(next) === "?") next += 1;
    return denials.has(word(next)) && tokens.slice(at, end).some(({ text: sign }) => sign === ",");
  };
  return (at) => {
    const [first, last] = clauseAround(tokens, at);
    if (isLeft(tokens, at, first)) return false;
    // "Rails à Paris : faut-il de l'edge ?" asks about what follows the colon.
    const colon = tokens.slice(at, last).findIndex(({ text: sign }) => sign === ":");
    const end = colon < 0 ? last : at + colon;
    if (word(end) === "?") return !isAnswered(at, end);
    return cues.some((cue) => cue.first >= first && cue.first <= end && speaksOf(cue, at, first));
  };
}

/** "Move from Cloudflare to Fastly": what one would leave is there today. */
export function isLeft(tokens: readonly Token[], at: number, first: number): boolean {
  return from.has(tokens[at - 1]?.text ?? "") && tokens.slice(first, at).some(({ text }) => isMover(text));
}
