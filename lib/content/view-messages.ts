import type { Locale } from "@/lib/i18n/locales";
import type { KnowledgeMessages, ResultMessages } from "@/lib/i18n/messages";

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
