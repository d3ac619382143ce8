import { stanceCues as cues } from "@/lib/content/recognition";
import { readDismissed } from "./dismissed";
import { type Found, findPhrases, indexPhrases } from "./phrases";
import { fold, type Token } from "./tokens";

/** How a text speaks of a thing it names: "negated" says that it is not there, "refused" that it shall not be. */
export type Stance = "used" | "negated" | "refused" | "past" | "compared" | "example";

const index = (lists: Partial<Record<Stance, string[]>>) =>
  indexPhrases(
    Object.entries(lists).flatMap(([stance, phrases]) => phrases.map((text) => ({ text, value: stance as Stance }))),
  );
const before = index(cues.before);
const after = index(cues.after);
const between = new Set([...cues.between.map(fold), '"', "«", "»", "“", "”", "'", "*", "`", "("]);
const prepositions = new Set(cues.prepositions.map(fold));
const inUse = new Set(cues.inUse.map(fold));
const lists = new Set([",", "/", "&", "+", "et", "and", "ou", "or", "ni", "nor"]);
const nors = new Set(["ni", "nor"]);
const closing: Record<Stance, ReadonlySet<string>> = {
  negated: new Set(["ou", "or", "ni", "nor"]),
  refused: new Set(["ou", "or", "ni", "nor", "et", "and", "&", ",", "/"]),
  past: new Set(["et", "and", "&", "ou", "or"]),
  compared: new Set(["et", "and", "&", "ou", "or"]),
  example: new Set(["et", "and", "&", "ou", "or", ",", "/"]),
  used: new Set(),
};

const passes = (word: string) => between.has(word) || prepositions.has(word);

const answerSigns = new Set([":", "?", "|", "=", "→"]);
const denials = new Set(cues.denials.map(fold));
const itemEnds = new Set([",", ".", ";", "|", "!", ")", "-", "–", "—"]);

/** "HDS : non", "HIPAA? no.", "Kafka?? No - RabbitMQ", "| Redis | no |": the answer of a checklist or to oneself. */
function isDenied(tokens: readonly Token[], last: number): boolean {
  let sign = last + 1;
  while (tokens[sign]?.text === "?" && tokens[sign + 1]?.text === "?") sign += 1;
  if (!answerSigns.has(tokens[sign]?.text ?? "") || !denials.has(tokens[sign + 1]?.text ?? "")) return false;
  const next = tokens[sign + 2];
  return next === undefined || next.begins || itemEnds.has(next.text);
}

/** How many tokens a cue reaches at most: further away it speaks of something else. */
const reach = 24;

/**
 * Reads the stance of each thing named, from the words before and after it.
 * @returns a function of one of `named`; names may stand in a list ("sans Redis, Kafka ni RabbitMQ")
 */
export function readStances(
  text: string,
  tokens: readonly Token[],
  named: readonly Pick<Found<unknown>, "first" | "last">[],
): (of: Pick<Found<unknown>, "first" | "last">) => Stance {
  const cueEnding = new Map(findPhrases(text, tokens, before).map(({ last, phrase }) => [last, phrase.value]));
  const cueStarting = new Map(findPhrases(text, tokens, after).map(({ first, phrase }) => [first, phrase.value]));
  const isDismissed = readDismissed(text, tokens);
  const nameEnding = new Map(named.map(({ first, last }) => [last, first]));
  const nameStarting = new Map(named.map(({ first, last }) => [first, last]));

  /** Signs of a list that follow a name, as long as names and signs take turns. */
  function listAfter(last: number): { signs: string[]; end: number } {
    const signs: string[] = [];
    let at = last + 1;
    while (at < tokens.length && at - last < reach && lists.has(tokens[at]?.text ?? "")) {
      const sign = tokens[at]?.text ?? "";
      let next = at + 1;
      for (let word = tokens[next]?.text ?? ""; passes(word) || lists.has(word); word = tokens[next]?.text ?? "") {
        if (lists.has(word)) signs.push(word);
        next += 1;
      }
      const end = nameStarting.get(next);
      if (end === undefined) break;
      signs.push(sign);
      at = end + 1;
    }
    return { signs, end: at - 1 };
  }

  function stanceBefore(first: number, last: number): Stance {
    const crossed: string[] = [];
    let turned = false;
    let at = first - 1;
    while (at >= 0 && first - at < reach && !tokens[at + 1]?.begins) {
      const cue = cueEnding.get(at);
      const word = tokens[at]?.text ?? "";
      if (cue) return cue === "used" ? "used" : held(cue, crossed, last, at);
      const name = nameEnding.get(at);
      if (name !== undefined) {
        // "We left X for Y", "replaced X with Y": the cue spoke of X.
        if (turned) return "used";
        at = name - 1;
      } else if (lists.has(word)) {
        crossed.push(word);
        turned = false;
        at -= 1;
      } else if (passes(word)) {
        turned ||= prepositions.has(word);
        at -= 1;
      } else return "used";
    }
    return "used";
  }

  /** A comma may begin something else: a cue holds beyond it only in a list that is closed by "or", "and", "ni"… */
  function held(cue: Stance, crossed: readonly string[], last: number, at: number): Stance {
    const signs = [...crossed, ...listAfter(last).signs];
    if (crossed.length > 0 && !signs.some((sign) => closing[cue].has(sign))) return "used";
    // "Databases such as X" is an example; "we use databases such as X" is not.
    if (cue === "example" && sentenceBefore(at).some((word) => inUse.has(word))) return "used";
    return cue;
  }

  function sentenceBefore(at: number): string[] {
    const words: string[] = [];
    for (let back = at; back >= 0 && at - back < reach && !/^[.!?;]$/.test(tokens[back]?.text ?? ""); back -= 1)
      words.push(tokens[back]?.text ?? "");
    return words;
  }

  const stanceOf = ({ first, last }: Pick<Found<unknown>, "first" | "last">): Stance => {
    const stance = cueEnding.size > 0 ? stanceBefore(first, last) : "used";
    // "Surtout pas AWS ni Cloudflare": as the one before.
    const one = nameEnding.get(first - 2);
    if (stance === "negated" && one !== undefined && nors.has(tokens[first - 1]?.text ?? ""))
      return stanceOf({ first: one, last: first - 2 }) === "refused" ? "refused" : stance;
    if (stance !== "used") return stance;
    const end = listAfter(last).end;
    const following = cueStarting.get(last + 1) ?? cueStarting.get(end + 1);
    if (following) return following;
    if (isDismissed(first, last)) return "refused";
    return isDenied(tokens, last) ? "negated" : "used";
  };
  return stanceOf;
}
