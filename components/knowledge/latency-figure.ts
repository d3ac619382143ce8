import { formatMessage, formatNumber } from "@/lib/i18n/message";
import type { Locale } from "@/lib/i18n/locales";
import type { KnowledgeMessages } from "@/lib/i18n/messages";
import type { PresentedRow } from "@/lib/latency/present";

/**
 * A place's round trip in a few signs: a range for a group, marked where it is an estimate.
 * @example latencyFigure({ kind: "estimated", rttMs: 218, … }, messages, "fr") // "≈ 218 ms"
 */
export function latencyFigure(
  { kind, rttMs, lowMs, highMs }: Pick<PresentedRow, "kind" | "rttMs" | "lowMs" | "highMs">,
  messages: KnowledgeMessages["latency"],
  locale: Locale,
): string {
  const value = (ms: number) => formatMessage(messages.ms, { value: formatNumber(locale, ms) });
  if (kind === "same-metro") return messages.same;
  if (kind === "span") return formatMessage(messages.range, { low: formatNumber(locale, lowMs), high: value(highMs) });
  return `${kind === "estimated" ? "≈\u00a0" : ""}${value(rttMs)}`;
}
