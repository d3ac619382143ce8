import { considered } from "@/lib/content/recognition";
import { clauseAround } from "./clauses";
import { findPhrases, indexPhrases } from "./phrases";
import { fold, type Token } from "./tokens";

const index = indexPhrases([...considered.before, ...considered.after].map((text) => ({ text, value: true })));
const from = new Set(considered.from);
const movers = considered.movers.map(fold);
const isMover = (text: string) => movers.some((mover) => text.startsWith(mover));

/** Whether what stands at a token is asked about, proposed or thought of, and not yet there. */
export function readConsidered(text: string, tokens: readonly Token[]): (at: number) => boolean {
  const cues = findPhrases(text, tokens, index).map(({ first }) => first);
  return (at) => {
    const [first, last] = clauseAround(tokens, at);
    if (isLeft(tokens, at, first)) return false;
    // "Rails à Paris : faut-il de l'edge ?" asks about what follows the colon.
    const colon = tokens.slice(at, last).findIndex(({ text: sign }) => sign === ":");
    const end = colon < 0 ? last : at + colon;
    return tokens[end]?.text === "?" || cues.some((cue) => cue >= first && cue <= end);
  };
}

/** "Move from Cloudflare to Fastly": what one would leave is there today. */
export function isLeft(tokens: readonly Token[], at: number, first: number): boolean {
  return from.has(tokens[at - 1]?.text ?? "") && tokens.slice(first, at).some(({ text }) => isMover(text));
}
