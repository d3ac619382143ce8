import { residency, roles } from "@/lib/content/recognition-words";
import { clauseAround } from "./clauses";
import { indexCues } from "./cue-lists";
import { partAround } from "./figure-cues";
import { type Found, findPhrases, indexPhrases } from "./phrases";
import { fold, type Token } from "./tokens";

type Cue = (typeof cueLists)[number];

const cueLists = ["exempt", "deny", "outside", "leave", "only", "refusal", "demands", "mustBe", "refused"] as const;
/** One phrase may be several cues: "interdit" denies what follows it, and refuses what stands before. */
const index = indexCues<Cue>(residency, cueLists);
/** "Must be stored", "restent": what binds data to the place behind it. */
const stays = indexPhrases(roles.residency.map((text) => ({ text, value: true })));
/** What says of the place behind it that data leave it or stay. */
const telling = ["outside", "leave", "only", "refusal"] as const;
/** How far before such a phrase a denial stands, and a refusal, in tokens. */
const reachOfDenial = 4;
const reachOfRefusal = 8;
const dataWords = new Set(roles.dataWords.map(fold));
const small = new Set([...roles.standing, ...roles.smallWords, ...residency.standing]);
const hosting = new Set(residency.hosting.map(fold));
const bare = new Set(residency.bare.map(fold));

type Place = Pick<Found<unknown>, "first" | "last">;

/** Whether words bind data to a place. */
export type Residency = {
  /** Whether a sentence about staying is a duty: not denied, a condition, a question or the past. */
  isDuty: (place: Place) => boolean;
  /**
   * "bound" for "no data outside the EU", "aucun document ne sort du Japon", "data in France only", "données dans l'UE";
   * "free" where data may leave it: nobody's place either.
   */
  read: (place: Place) => Bond | undefined;
  /**
   * The same of hosting as such, in a country or a group of them: "hébergement uniquement en France", "hosting outside
   * the EU is forbidden", "hébergement en UE obligatoire". What is demanded is no place where anything runs yet.
   */
  readHosting: (place: Place) => Bond | undefined;
};

type Bond = "bound" | "free";

/** Reads which places data must not leave, apart from those that a word of staying tells. */
export function readResidency(text: string, tokens: readonly Token[]): Residency {
  const cues = findPhrases(text, tokens, index).map(({ first, last, phrase }) => ({ first, last, is: phrase.value }));
  const staying = findPhrases(text, tokens, stays);
  const word = (at: number) => tokens[at]?.text ?? "";
  const has = (cue: Cue, from: number, to: number) =>
    cues.some((each) => each.is.has(cue) && each.first >= from && each.last <= to);

  /** The clause, with what a semicolon adds to it: "… devaient rester en France ; ce n'est plus le cas". */
  function sentenceAround(at: number): [number, number] {
    const [from, to] = clauseAround(tokens, at);
    return word(to) === ";" && to + 1 < tokens.length ? [from, clauseAround(tokens, to + 1)[1]] : [from, to];
  }

  function isDuty({ first }: Place): boolean {
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

  function read({ first, last }: Place): Bond | undefined {
    const [from, to] = clauseAround(tokens, first);
    const tellsOfData = tokens.slice(from, first).some((token) => dataWords.has(token.text));
    if (!tellsOfData) return undefined;
    const before = skipSmall(first, from);
    const duty = isDuty({ first, last }) ? "bound" : "free";
    if (isOutsideAt(before)) return has("deny", from, before) || isRefusedAfter(last) ? duty : "free";
    if (endsCue(before, "only") || startsOnly(last + 1)) return duty;
    // "Contraintes : PCI DSS, DORA, données dans l'UE": the item holds nothing else.
    return bare.has(word(before)) && isItem(before, last, from, to) ? duty : undefined;
  }

  function readHosting({ first, last }: Place): Bond | undefined {
    const [from, to] = partAround(tokens, first, last);
    const host = hosting.has(word(last + 1)) ? last + 1 : hostBefore(first, from);
    if (host === undefined) return undefined;
    const before = skipSmall(first, from);
    const duty = isDuty({ first, last }) ? "bound" : "free";
    if (isOutsideAt(before)) return has("deny", from, before) || isRefusedAfter(last) ? duty : "free";
    // "Hébergement OVH en France uniquement" tells what is there; a demand reaches over such words.
    const isOnly = host > last ? startsOnly(host + 1) : isBare(host + 1, first - 1);
    if (isOnly && (has("only", host + 1, first - 1) || startsOnly(Math.max(host, last) + 1))) return duty;
    // "Our hosting in Germany must be patched": a verb speaks of the place behind it alone.
    if (has("mustBe", host + 1, first - 1)) return duty;
    return cues.some((each) => each.is.has("demands") && isOf(each, host, from, to)) ? duty : undefined;
  }

  /** "Hébergement … exigé", "exigé : hébergement …"; not "VPN obligatoire vers notre hébergement". */
  const isOf = (cue: Pick<Found<unknown>, "first" | "last">, host: number, from: number, to: number) =>
    (cue.first > host && cue.last <= to) || (cue.first >= from && word(cue.last + 1) === ":" && cue.last < host);

  function hostBefore(first: number, from: number): number | undefined {
    for (let at = first - 1; at >= from; at -= 1) if (hosting.has(word(at))) return at;
    return undefined;
  }

  /** Nothing but small words and "only". */
  function isBare(from: number, to: number): boolean {
    const isOnly = (at: number) => cues.some(({ first, last, is }) => is.has("only") && first <= at && at <= last);
    for (let at = from; at <= to; at += 1) if (!small.has(word(at)) && !isOnly(at)) return false;
    return true;
  }

  function skipSmall(first: number, from: number): number {
    let before = first - 1;
    while (before > from && small.has(word(before)) && !telling.some((cue) => endsCue(before, cue))) before -= 1;
    return before;
  }

  const isOutsideAt = (at: number) => endsCue(at, "outside") || endsCue(at, "leave");
  const isRefusedAfter = (last: number) => has("refused", last + 1, partAround(tokens, last, last)[1]);
  const startsOnly = (at: number) => cues.some((each) => each.is.has("only") && each.first === at);
  const endsCue = (at: number, cue: Cue) => cues.some((each) => each.last === at && each.is.has(cue));

  function isItem(start: number, end: number, from: number, to: number): boolean {
    const opens = start === from || /^[,:(|–—-]$/.test(word(start - 1));
    return opens && (end === to || /^[,.;)|]$/.test(word(end + 1)));
  }

  return { isDuty, read, readHosting };
}
