import { ruleWords, type Sentences, sharedWays } from "@/lib/content/tension-sentences";
import { asTitle } from "@/lib/i18n/message";
import type { FieldName } from "@/lib/answers/fields";
import type { Case } from "@/lib/case/case";
import { fillSentence } from "@/lib/i18n/placeholders";
import type { Locale } from "@/lib/i18n/locales";
import { rememberedOf } from "@/lib/remembered";
import { formatTerm, type Part } from "./format-term";
import { rules } from "./rules";
import type { Term } from "./tension";

/** A contradiction between answers, in words: what collides, what a way out could look like, which facts say so. */
export type Tension = {
  id: string;
  code: string;
  claim: string;
  /** The claim in parts: those with a field are the reader's own words, in that answer. */
  parts: Part[];
  wayOut: string;
  facts: string[];
  field: FieldName;
};

/** What a rule would need to know, in words that can stand in a list: "the country where data must stay". */
export type Inconnue = { id: string; text: string; parts: Part[]; field: FieldName };

/** What the rules find in a case does not depend on the language that it is put into. */
const outcomesOf = rememberedOf((given: Case) => rules.map(({ id, detect }) => ({ id, ...detect(given) })));

/**
 * Finds what collides in a case, and what would have to be known to tell.
 * @returns the tensions that most often change a decision first, numbered T1…; both deterministic
 * @example findTensions(caseOf({ needs: ["websockets"], platforms: ["aws-lambda-edge"] }), "en").tensions[0].id // "websockets"
 */
export function findTensions(given: Case, language: Locale): { tensions: Tension[]; unknowns: Inconnue[] } {
  const write = (sentence: string, terms: Record<string, Term>): Part[] => {
    const written: Record<string, Part[]> = {};
    for (const [name, term] of Object.entries(terms))
      if (sentence.includes(`{${name}}`)) written[name] = formatTerm(term, { draft: given.known, language });
    return joined(fillSentence<Part[]>(sentence, written, (text) => [{ text }]).flat());
  };
  const tensions: Omit<Tension, "code">[] = [];
  const unknowns: Inconnue[] = [];
  for (const { id, tension, unknown } of outcomesOf(given)) {
    if (tension) {
      const { claim, wayOut } = sentencesOf(id, tension, language);
      const { terms, facts, field } = tension;
      const parts = capitalised(write(claim, terms));
      tensions.push({
        id,
        claim: textOf(parts),
        parts,
        wayOut: textOf(write(wayOut, terms)),
        facts: [...new Set(facts)],
        field,
      });
    }
    if (unknown) {
      const parts = write(pick(ruleWords[id]?.[language].unknown, unknown.ask), unknown.terms);
      unknowns.push({ id, text: textOf(parts), parts, field: unknown.field });
    }
  }
  return { tensions: tensions.map((tension, index) => ({ code: `T${index + 1}`, ...tension })), unknowns };
}

/** Neighbours that are ours are one part. */
function joined(parts: readonly Part[]): Part[] {
  const all: Part[] = [];
  for (const part of parts) {
    const last = all.at(-1);
    if (last && last.field === undefined && part.field === undefined) last.text += part.text;
    else all.push({ ...part });
  }
  return all;
}

const textOf = (parts: readonly Part[]) => parts.map(({ text }) => text).join("");

/** A sentence may begin with a label, which is written as in running text. */
function capitalised([first, ...rest]: Part[]): Part[] {
  return first && first.field === undefined
    ? [{ text: asTitle(first.text) }, ...rest]
    : [first ?? { text: "" }, ...rest];
}

/**
 * The sentences of a finding, unfilled.
 * @throws for a rule or a variant without words, which a test excludes
 */
export function sentencesOf(
  id: string,
  { claim, way }: { claim?: string; way?: string },
  language: Locale,
): { claim: string; wayOut: string } {
  const words = ruleWords[id]?.[language];
  return { claim: pick(words?.claim, claim), wayOut: wayOf(words?.wayOut, way, language) };
}

function wayOf(own: Sentences | undefined, way: string | undefined, language: Locale): string {
  const shared = way && sharedWays[language][way];
  const hasOwn = typeof own === "string" || (own && way !== undefined && way in own);
  return shared && !hasOwn ? shared : pick(own, way);
}

function pick(sentences: Sentences | undefined, variant = "default"): string {
  const sentence = typeof sentences === "string" ? sentences : sentences?.[variant];
  if (sentence === undefined) throw new Error(`no sentence ${variant}`);
  return sentence;
}
