import compliance from "@/content/tensions/compliance.json";
import latency from "@/content/tensions/latency.json";
import platforms from "@/content/tensions/platforms.json";
import residency from "@/content/tensions/residency.json";
import situation from "@/content/tensions/situation.json";
import state from "@/content/tensions/state.json";
import ways from "@/content/tensions/ways.json";
import type { Locale } from "@/lib/i18n/locales";

export { default as termWords } from "@/content/tensions/terms.json";

/** One sentence, or several by name: a rule chooses the one that is true of the case. */
export type Sentences = string | Readonly<Record<string, string>>;

/** What a rule says in one language: what collides, a way out, and the question where an answer is missing. */
export type RuleWords = { claim?: Sentences; wayOut?: Sentences; unknown?: Sentences };

/** By the id of the rule, in the order of themes. */
export const ruleWords: Record<string, Record<Locale, RuleWords>> = {
  ...latency,
  ...compliance,
  ...residency,
  ...platforms,
  ...state,
  ...situation,
};

/** Ways out that several rules share, for those that have no words of their own. */
export const sharedWays: Record<Locale, Readonly<Record<string, string>>> = ways;
