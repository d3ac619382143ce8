import type { Locale } from "@/lib/i18n/locales";
import type { KnowledgeMessages, ResultMessages } from "@/lib/i18n/messages";
import { remembered } from "@/lib/remembered";
import { untilLoaded } from "@/lib/until-loaded";
import type { CaseSentences } from "./case-messages";

// Sentences of parts that come after the page: the page that the server wrote does not carry them.

/** The sentences of a result in one language, loaded by the browser only where it makes the view anew. */
export const loadViewMessages: Record<Locale, () => Promise<{ result: ResultMessages; knowledge: KnowledgeMessages }>> =
  {
    fr: async () => ({
      result: {
        ...(await import("@/content/messages/fr/result.json")).default,
        fields: (await import("@/lib/answers/labels")).fieldNames.fr,
      },
      knowledge: (await import("@/content/messages/fr/knowledge.json")).default,
    }),
    en: async () => ({
      result: {
        ...(await import("@/content/messages/en/result.json")).default,
        fields: (await import("@/lib/answers/labels")).fieldNames.en,
      },
      knowledge: (await import("@/content/messages/en/knowledge.json")).default,
    }),
  };

const cases: Record<Locale, () => Promise<{ default: CaseSentences }>> = {
  fr: () => import("@/content/messages/fr/cases.json"),
  en: () => import("@/content/messages/en/cases.json"),
};

/** The sentences of kept cases; the same promise every time, as React's `use` asks. */
export const loadCaseSentences = remembered(
  async (locale: Locale): Promise<CaseSentences> => (await untilLoaded(cases[locale])).default,
);

const knowledge: Record<Locale, () => Promise<{ default: KnowledgeMessages }>> = {
  fr: () => import("@/content/messages/fr/knowledge.json"),
  en: () => import("@/content/messages/en/knowledge.json"),
};

/** The sentences of distances, tensions and facts; the same promise every time. */
export const loadKnowledgeMessages = remembered(
  async (locale: Locale): Promise<KnowledgeMessages> => (await untilLoaded(knowledge[locale])).default,
);
