import { tensionSentences as sentences } from "@/lib/content/tension-sentences";
import { choiceLabel } from "@/lib/answers/labels";
import type { Draft, FieldName } from "@/lib/answers/schema";
import { loadStore } from "@/lib/content/knowledge";
import { platformName, regulationShortName } from "@/lib/content/names";
import { originName } from "@/lib/places/origin";
import { formatList, formatMessage, formatMs } from "@/lib/i18n/message";
import type { Locale } from "@/lib/i18n/locales";
import { latencyTable } from "@/lib/latency/table";
import { rules } from "./rules";
import type { Finding, Term } from "./tension";
import type { PlatformId } from "@/content/platforms/ids";
import type { RegulationId } from "@/content/regulations/ids";
import type { StoreId } from "@/content/stores/ids";

/** A contradiction between answers, in words: what collides, what a way out could look like, which facts say so. */
export type Tension = { id: string; code: string; claim: string; wayOut: string; facts: string[]; field: FieldName };

type Sentences = Record<string, Record<Locale, { claim: string; wayOut: string }>>;

/**
 * Finds what collides in the answers.
 * @param latency their distances, for a caller that has them already
 * @returns the tensions that most often change a decision first, numbered T1…; deterministic
 */
export function findTensions(draft: Draft, language: Locale, latency = latencyTable(draft)): Tension[] {
  const situation = { draft, latency, platforms: draft.platforms ?? [] };
  const found = rules.flatMap((rule) => {
    const finding = rule.detect(situation);
    const words = (sentences as Sentences)[rule.id]?.[language];
    return finding && words ? [{ id: rule.id, finding, words }] : [];
  });
  return found.map(({ id, finding, words }, index) => ({
    id,
    code: `T${index + 1}`,
    claim: write(words.claim, finding, draft, language),
    wayOut: words.wayOut,
    facts: finding.facts,
    field: finding.field,
  }));
}

function write(sentence: string, { terms }: Finding, draft: Draft, language: Locale): string {
  const values = Object.fromEntries(
    Object.entries(terms).map(([name, term]) => [name, formatTerm(term, draft, language)]),
  );
  return formatMessage(sentence, values);
}

/** Past this many names a list says how many there are left. */
const mostNames = 4;

function formatTerm(term: Term, draft: Draft, language: Locale): string {
  if (term.kind === "ms") return formatMs(language, term.value);
  const names = namesOf(term, draft, language);
  const shown =
    names.length > mostNames ? [...names.slice(0, mostNames - 1), `+${names.length - mostNames + 1}`] : names;
  return formatList(language, shown);
}

function namesOf(term: Exclude<Term, { kind: "ms" }>, draft: Draft, language: Locale): string[] {
  switch (term.kind) {
    case "regions":
      return term.ids.map((said) => originName(said, language)); // rules take ids from the answers, or words
    case "platforms":
      return term.ids.map((id) => platformName(id as PlatformId));
    case "stores":
      return term.ids.map((id) => loadStore(id as StoreId).name);
    case "regulations":
      return term.ids.map((id) => regulationShortName(id as RegulationId, language));
    case "stateItems": {
      const kinds = term.indexes.map((index) =>
        choiceLabel("stateKinds", draft.state?.[index]?.kind ?? "other", language),
      );
      return [...new Set(kinds)];
    }
  }
}
