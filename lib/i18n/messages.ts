import {
  enAgents,
  enFacts,
  enKnowledge,
  enResult,
  enSite,
  enWizard,
  frAgents,
  frFacts,
  frKnowledge,
  frResult,
  frSite,
  frWizard,
} from "@/lib/content/messages";
import { fieldNames } from "@/lib/answers/labels";
import type { Locale } from "./locales";

/** The keys are those of the English files; a locale that misses one fails the typecheck. */
type Messages = {
  site: typeof enSite;
  wizard: typeof enWizard;
  result: typeof enResult & { fields: (typeof fieldNames)["en"] };
  knowledge: typeof enKnowledge;
  facts: typeof enFacts;
  agents: typeof enAgents;
};

const messages: Record<Locale, Messages> = {
  fr: {
    site: frSite,
    wizard: frWizard,
    result: { ...frResult, fields: fieldNames.fr },
    knowledge: frKnowledge,
    facts: frFacts,
    agents: frAgents,
  },
  en: {
    site: enSite,
    wizard: enWizard,
    result: { ...enResult, fields: fieldNames.en },
    knowledge: enKnowledge,
    facts: enFacts,
    agents: enAgents,
  },
};

export type SiteMessages = Messages["site"];
export type WizardMessages = Messages["wizard"];
export type KnowledgeMessages = Messages["knowledge"];
export type FactsMessages = Messages["facts"];
export type ResultMessages = Messages["result"];

/** The sentences of one part of the interface in one language. Server side: islands receive only what they show. */
export function loadMessages<Part extends keyof Messages>(locale: Locale, part: Part): Messages[Part] {
  return messages[locale][part];
}
