import { vendorLaw } from "@/lib/content/recognition-words";
import { clauseAround } from "./clauses";
import { indexCues } from "./cue-lists";
import { type Found, findPhrases } from "./phrases";
import { fold, type Token, tokenise } from "./tokens";

const {
  between: betweenWords,
  harmless: harmlessWords,
  ours: ourWords,
  parts: partWords,
  reasons: reasonWords,
  ...lists
} = vendorLaw;
type Cue = keyof typeof lists;
const index = indexCues(lists);
const between = new Set(betweenWords.map(fold));
const harmless = new Set(harmlessWords.map(fold));
const ours = new Set(ourWords);
const parts = new Set(partWords);
const reasons = new Set(reasonWords.map(fold));

/** How far before the vendors a denial stands, and after them, in tokens. */
const reach = 10;
const reachAfter = 3;
/** "Hébergeur chinois ou US": how far apart a vendor and where it is from stand. */
const reachOfOrigin = 5;
/** "US clouds are not a problem", "for legal reasons": how far behind a word still tells. */
const reachOfHarmless = 6;
const reachOfReason = 4;
/** The most of a sentence that is quoted, in tokens. */
const longestQuote = 30;

/** That a text excludes vendors under the law of the United States, be it among all from outside the Union. */
export type ExcludedVendors = {
  /** The reader's words where they exclude them for a part only: "no US cloud for health data". */
  part?: string;
};

type FoundCue = Found<ReadonlySet<Cue>>;
type Vendors = { first: number; last: number };

/**
 * Reads whether a text excludes vendors under the law of the United States, by itself or with all outside the Union.
 * @returns an exclusion, or nothing; one for a part only where there is no other
 * @example excludedVendors("aucun sous-traitant américain") // {}; of "un cloud américain" nothing
 */
export function excludedVendors(text: string): ExcludedVendors | undefined {
  const tokens = tokenise(text);
  const cues = findPhrases(text, tokens, index);
  const all = vendorsIn(text, tokens, cues).flatMap((vendors) => exclusionOf(text, tokens, cues, vendors) ?? []);
  return all.find(({ part }) => part === undefined) ?? all[0];
}

/** "Droit américain", "hébergeurs américains", "hébergeur chinois ou US", "non-EU vendors". */
function vendorsIn(text: string, tokens: readonly Token[], cues: readonly FoundCue[]): Vendors[] {
  const said = ({ phrase }: FoundCue, cue: Cue) => phrase.value.has(cue);
  const isVendor = (cue: FoundCue) => said(cue, "actors") || said(cue, "products");
  return cues.flatMap((cue): Vendors[] => {
    if (said(cue, "law")) return [cue];
    if (!origins.some((each) => said(cue, each))) return [];
    const actor = cues.findLast((each) => isVendor(each) && each.last < cue.first && joins(tokens, each, cue));
    const next = cues.find((each) => isVendor(each) && each.first > cue.last && isNext(tokens, cue, each));
    // A cloud outside the Union is a place where it stands, and no vendor.
    const isSaid = (each: FoundCue | undefined): each is FoundCue =>
      each !== undefined && !(said(each, "products") && said(cue, "outsideEuPlaces"));
    // "The vendor or us": apart, only in capitals.
    const isApart = actor && actor.last + 1 < cue.first && tokens[cue.first]?.text === "us";
    if (isSaid(actor) && !(isApart && text.slice(cue.start, cue.end) !== "US"))
      return [{ first: actor.first, last: cue.last }];
    return isSaid(next) && !said(cue, "outsideEuPlaces") ? [{ first: cue.first, last: next.last }] : [];
  });
}

const origins = ["us", "outsideEuPeople", "outsideEuPlaces"] as const;

/** Whether only other origins, joints and a denial stand between a vendor and where it is from: "tout sauf US". */
function joins(tokens: readonly Token[], { last }: FoundCue, { first }: FoundCue): boolean {
  if (first - last - 1 > reachOfOrigin || tokens.slice(last + 1, first + 1).some(({ begins }) => begins)) return false;
  return tokens.slice(last + 1, first).every(({ text }) => between.has(text));
}

/** "US vendors", "US or Chinese vendors"; not "neither US users nor vendors". */
function isNext(tokens: readonly Token[], { last }: FoundCue, vendor: FoundCue): boolean {
  const apart = vendor.first - last - 1;
  return (
    apart === 0 ||
    (apart === 2 && joints.has(tokens[last + 1]?.text ?? "") && between.has(tokens[last + 2]?.text ?? ""))
  );
}

const joints = new Set(["or", "and", "/"]);

function exclusionOf(
  text: string,
  tokens: readonly Token[],
  cues: readonly FoundCue[],
  { first, last }: Vendors,
): ExcludedVendors | undefined {
  const [from, to] = clauseAround(tokens, first);
  if (tokens[to]?.text === "?") return undefined;
  const isCue = (cue: Cue, start: number, end: number) =>
    cues.findLast((each) => each.phrase.value.has(cue) && each.first >= start && each.first <= end);
  const start = Math.max(from, first - reach);
  const before = isCue("denials", start, last);
  const after = deniedAfter(tokens, cues, last, to);
  const isBefore = before && !isOurs(tokens, first) && !isBeyondComma(tokens, cues, before, first);
  if (!(isBefore || after) || isCue("softened", start, first - 1)) return undefined;
  if (tokens.slice(last + 1, Math.min(to, last + reachOfHarmless) + 1).some((word) => harmless.has(word.text)))
    return undefined;
  const end = after?.last ?? last;
  const isPart =
    isPartAt(tokens, from, first) || isPartAt(tokens, end + 1, to) || isCue("exceptions", last + 1, to) !== undefined;
  return isPart ? { part: quote(text, tokens, from, to) } : {};
}

/** "US vendors are excluded"; not "US vendors, no EU ones", which denies what follows. */
function deniedAfter(
  tokens: readonly Token[],
  cues: readonly FoundCue[],
  last: number,
  to: number,
): FoundCue | undefined {
  const found = cues.find(({ phrase, first }) => first > last && phrase.value.has("deniedAfter"));
  if (!found || found.first > Math.min(to, last + reachAfter)) return undefined;
  return tokens.slice(last + 1, found.first).some(({ text }) => text === ",") ? undefined : found;
}

/** "We do not leave our US cloud": what we have is not refused. */
const isOurs = (tokens: readonly Token[], first: number) => ours.has(tokens[first - 1]?.text ?? "");

/** "Pas d'équipe, tout est chez un cloud américain"; a list of vendors goes on beyond a comma. */
function isBeyondComma(tokens: readonly Token[], cues: readonly FoundCue[], denial: FoundCue, first: number): boolean {
  const comma = tokens.findIndex(({ text }, at) => at > denial.last && at < first && text === ",");
  if (comma < 0) return false;
  const isOfList = (at: number) =>
    between.has(tokens[at]?.text ?? "") ||
    cues.some(
      ({ phrase, ...cue }) => cue.first <= at && at <= cue.last && ofList.some((each) => phrase.value.has(each)),
    );
  return tokens.slice(denial.last + 1, first).some((_, offset) => !isOfList(denial.last + 1 + offset));
}

const ofList = ["actors", "products", ...origins] as const;

/** "For health data", where no reason follows: "for legal reasons". */
function isPartAt(tokens: readonly Token[], at: number, to: number): boolean {
  if (!parts.has(tokens[at]?.text ?? "") || at > to) return false;
  return !tokens.slice(at + 1, at + 1 + reachOfReason).some(({ text }) => reasons.has(text));
}

function quote(text: string, tokens: readonly Token[], from: number, to: number): string {
  const last = Math.min(to, from + longestQuote);
  return text.slice(tokens[from]?.start, tokens[last]?.end).replace(/[\s.;!…]+$/, "");
}
