import checklists from "@/content/domains/checklists.json";
import type { DomainId } from "@/content/domains/ids";
import type { Locale } from "@/lib/i18n/locales";

/**
 * What applications of a domain most often get wrong: six to eight points, those that most often decide first. Apart
 * from the rest of the domain, which no prompt is built of.
 * @example checklistOf("news")[0]?.en
 */
export function checklistOf(domain: DomainId): readonly Record<Locale, string>[] {
  return checklists[domain];
}
