import { considered } from "@/lib/content/recognition";
import { answerWords, type PhraseAnswer } from "@/lib/content/recognition-words";
import { clauseAround } from "./clauses";
import { cuesOf, indexCues } from "./cue-lists";
import { isVerdict } from "./dismissed";
import { partAround } from "./figure-cues";
import type { Name } from "./names";
import type { Found } from "./phrases";
import { fold, type Token } from "./tokens";

const { onlyBeside, onSite, delegable, answerSigns, ...lists } = answerWords;
const index = indexCues(lists);
const beside = onlyBeside.map(({ phrases, domain, words }) => ({
  phrases: new Set(phrases.map(fold)),
  domain,
  words: new Set(words.map(fold)),
}));
const onSitePhrases = new Set(onSite.map(fold));
const delegables = new Set<string>(delegable);
const signs = new Set(answerSigns.map(fold));
const conditions = new Set(considered.conditions);

/** "WebSockets, maybe": how far behind a need a doubt stands, in tokens. */
const reachOfDoubt = 4;
/** "Runs entirely on premises" */
const reachOfRuns = 2;
/** "HDS à ce jour (le DPO dit que non)": how far behind a regulation an answer stands. */
const reachOfAnswer = 8;
const reachOfDelegation = 4;
/** "Pas encore d'agrément HDS" */
const reachOfWithout = 4;

/**
 * Tells of a phrase of an answer whether it gives that answer where it stands: "on-prem" behind a product is its edition,
 * "too expensive" of what was dismissed is no aim, a law whose reach is undecided does not apply yet.
 * @param names every name of the text, those that are not used too
 */
export function readMeant(
  text: string,
  tokens: readonly Token[],
  names: readonly Found<Name>[],
  used: readonly Found<Name>[],
): (answer: PhraseAnswer, name: Found<Name>) => boolean {
  const cues = cuesOf(text, tokens, index);
  const has = (cue: keyof typeof lists, from: number, to: number) => cues(cue, from, to).length > 0;
  const words = new Set(tokens.map((token) => token.text));
  const domains = new Set<string>(
    used.flatMap(({ phrase }) =>
      (phrase.value.answers ?? []).flatMap(({ field, value }) => (field === "domain" ? [value] : [])),
    ),
  );
  const isUsed = new Set(used);
  const isProductAt = (at: number) =>
    names.some(({ phrase, first, last }) => phrase.value.technology && first <= at && at <= last);

  /** A word that many trades have for something else counts beside words of its own. */
  function isBesideItsOwn({ phrase }: Found<Name>): boolean {
    const of = beside.find(({ phrases }) => phrases.has(fold(phrase.text)));
    return !of || domains.has(of.domain) || [...of.words].some((word) => words.has(word));
  }

  function isNeeded(value: string, { phrase, first, last }: Found<Name>): boolean {
    const [from, to] = partAround(tokens, first, last);
    const [, end] = clauseAround(tokens, first);
    if (has("maybe", from, Math.max(to, Math.min(end, last + reachOfDoubt)))) return false;
    // "Every deploy drops what is in process memory": what one suffers from is not asked for.
    if (value === "in-memory-state") return !has("losses", ...clauseAround(tokens, first));
    return value !== "on-premises" || !onSitePhrases.has(fold(phrase.text)) || isAskedOnSite(first, last, from, end);
  }

  /** "It must run on premises", "it is installed on premises"; not "our Jira on-prem", "today everything is on-prem". */
  function isAskedOnSite(first: number, last: number, from: number, end: number): boolean {
    const behind = tokens[first - 1]?.text === "(" ? first - 2 : first - 1;
    if (isProductAt(behind) || isProductAt(last + 1)) return has("demands", from, first - 1);
    if (has("demands", from, end)) return true;
    return has("runs", Math.max(from, first - reachOfRuns), first - 1) && !has("ofToday", from, end);
  }

  function applies(value: string, { first, last }: Found<Name>): boolean {
    const [from, to] = clauseAround(tokens, first);
    // "Do we need HIPAA?" asks, and so does "if HIPAA applied".
    if (tokens[to]?.text === "?" || tokens.slice(from, first).some(({ text: word }) => conditions.has(word)))
      return false;
    const [, end] = partAround(tokens, first, last);
    const until = (reach: number) => Math.min(end, last + reach);
    if (signs.has(tokens[last + 1]?.text ?? "") && has("undecided", last + 1, until(reachOfAnswer))) return false;
    if (delegables.has(value) && has("delegated", last + 1, until(reachOfDelegation))) return false;
    return !isUncertified(first, from, to);
  }

  /** "Pas d'agrément HDS": what one does not have may not be asked for. */
  function isUncertified(first: number, from: number, to: number): boolean {
    const [certificate] = cues("certificates", first - 1, first - 1);
    if (!certificate || certificate.first < from || has("demands", from, to)) return false;
    return has("without", Math.max(from, certificate.first - reachOfWithout), certificate.first - 1);
  }

  /** "Queue-it écarté : trop cher": the price of what is not there. */
  function isOurCost({ phrase, first }: Found<Name>): boolean {
    if (!isVerdict(phrase.text)) return true;
    const [from] = clauseAround(tokens, first);
    const product = names.findLast((name) => name.phrase.value.technology && name.first >= from && name.last < first);
    return !has("dismissed", from, first - 1) && (!product || isUsed.has(product));
  }

  return ({ field, value }, name) => {
    if (field === "state") return isBesideItsOwn(name);
    if (field === "needs") return isNeeded(value, name);
    if (field === "regulations") return applies(value, name);
    if (field !== "aims") return true;
    if (value === "cost") return isOurCost(name);
    // "Compliance: PCI, SOC 2" is the label of a list.
    return value !== "compliance" || tokens[name.last + 1]?.text !== ":";
  };
}
