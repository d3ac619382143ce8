import { residency, roles } from "@/lib/content/recognition-words";
import { clauseAround } from "./clauses";
import { type Found, findPhrases, indexPhrases } from "./phrases";
import { fold, type Token } from "./tokens";

type Cue = "exempt" | "deny" | "outside" | "leave" | "only" | "refusal";

const index = indexPhrases(
  (["exempt", "deny", "outside", "leave", "only", "refusal"] as const).flatMap((cue) =>
    residency[cue].map((text) => ({ text, value: cue })),
  ),
);
/** "Must be stored", "restent": what binds data to the place behind it. */
const stays = indexPhrases(roles.residency.map((text) => ({ text, value: true })));
/** How far before such a phrase a denial stands, and a refusal, in tokens. */
const reachOfDenial = 4;
const reachOfRefusal = 8;
const dataWords = new Set(roles.dataWords.map(fold));
const small = new Set([...roles.standing, ...roles.smallWords, ...residency.standing]);
const bare = new Set(residency.bare.map(fold));
const parts = new Set(residency.partsOfCountries.map(fold));

type Place = Pick<Found<unknown>, "first" | "last">;

/** Whether words bind data to a place. */
export type Residency = {
  /** Whether a sentence about staying is a duty: not denied, a condition, a question or the past. */
  isDuty: (place: Place) => boolean;
  /**
   * "bound" for "no data outside the EU", "aucun document ne sort du Japon", "data in France only", "données dans l'UE";
   * "free" where data may leave it: nobody's place either.
   */
  read: (place: Place) => "bound" | "free" | undefined;
};

/** Reads which places data must not leave, apart from those that a word of staying tells. */
export function readResidency(text: string, tokens: readonly Token[]): Residency {
  const cues = findPhrases(text, tokens, index).map(({ first, last, phrase }) => ({ first, last, cue: phrase.value }));
  const staying = findPhrases(text, tokens, stays);
  const word = (at: number) => tokens[at]?.text ?? "";
  const has = (cue: Cue, from: number, to: number) =>
    cues.some((each) => each.cue === cue && each.first >= from && each.last <= to);

  /** The clause, with what a semicolon adds to it: "… devaient rester en France ; ce n'est plus le cas". */
  function sentenceAround(at: number): [number, number] {
    const [from, to] = clauseAround(tokens, at);
    return word(to) === ";" && to + 1 < tokens.length ? [from, clauseAround(tokens, to + 1)[1]] : [from, to];
  }

  function isDuty({ first, last }: Place): boolean {
    if (parts.has(fold(text.slice(tokens[first]?.start, tokens[last]?.end)))) return false;
    const [from, to] = sentenceAround(first);
    return word(to) !== "?" && !has("exempt", from, to) && !isDenied(first, from);
  }

  /** "Must not be stored in the US", "refuse que ses données soient stockées en Chine": the reverse of a duty. */
  function isDenied(first: number, from: number): boolean {
    const stay = staying.findLast(({ last }) => last < first && last >= from);
    if (!stay || has("outside", from, first) || has("leave", from, first)) return false;
    const before = (cue: Cue, reach: number) => has(cue, Math.max(from, stay.first - reach), stay.first - 1);
    return before("deny", reachOfDenial) || before("refusal", reachOfRefusal);
  }

  function read({ first, last }: Place): "bound" | "free" | undefined {
    const [from, to] = clauseAround(tokens, first);
    const tellsOfData = tokens.slice(from, first).some((token) => dataWords.has(token.text));
    if (!tellsOfData) return undefined;
    let before = first - 1;
    while (before > from && small.has(word(before)) && !endsCue(before)) before -= 1;
    const cue = cues.find((each) => each.last === before)?.cue;
    const duty = isDuty({ first, last }) ? "bound" : "free";
    if (cue === "outside" || cue === "leave") return has("deny", from, before) ? duty : "free";
    if (cue === "only" || cues.some((each) => each.cue === "only" && each.first === last + 1)) return duty;
    // "Contraintes : PCI DSS, DORA, données dans l'UE": the item holds nothing else.
    return bare.has(word(before)) && isItem(before, last, from, to) ? duty : undefined;
  }

  const endsCue = (at: number) => cues.some(({ last, cue }) => last === at && cue !== "deny" && cue !== "exempt");

  function isItem(start: number, end: number, from: number, to: number): boolean {
    const opens = start === from || /^[,:(|–—-]$/.test(word(start - 1));
    return opens && (end === to || /^[,.;)|]$/.test(word(end + 1)));
  }

  return { isDuty, read };
}
