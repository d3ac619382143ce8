import { formatList, formatMessage, formatNumber } from "@/lib/i18n/message";
import type { Locale } from "@/lib/i18n/locales";
import type { KnowledgeMessages } from "@/lib/i18n/messages";
import type { PresentedPop } from "./present";

/** A platform this near stands where the users are. */
const hereKm = 25;

/**
 * The platforms that run code where the users are, together; then, of each other one, where it does so nearest.
 * @returns empty where no platform in play publishes its cities
 */
export function popSentences(
  pops: readonly PresentedPop[],
  messages: KnowledgeMessages["latency"],
  locale: Locale,
): string[] {
  const isHere = ({ km, runsCode }: PresentedPop) => km <= hereKm && runsCode === "yes";
  const here = pops.filter(isHere).map(({ name }) => name);
  const away = pops
    .filter((pop) => !isHere(pop))
    .map(({ name, city, km, runsCode }) => {
      if (km <= hereKm) return formatMessage(messages.popHereUnknown, { platform: name });
      const values = { platform: name, city, km: formatNumber(locale, km) };
      return formatMessage(runsCode === "yes" ? messages.pop : messages.popUnknown, values);
    });
  const together = formatMessage(messages.popHere, { platforms: formatList(locale, here) });
  return here.length > 0 ? [together, ...away] : away;
}

/** The platforms that are nearest to users, in a sentence: those where they are, else the one with the shortest way. */
export function nearestPopSentence(
  pops: readonly PresentedPop[],
  messages: KnowledgeMessages["latency"],
  locale: Locale,
): string | undefined {
  const sorted = pops.filter(({ runsCode }) => runsCode === "yes").sort((a, b) => a.km - b.km);
  return popSentences(sorted, messages, locale)[0];
}
