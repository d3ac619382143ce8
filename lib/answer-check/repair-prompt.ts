import { checkSentences } from "@/lib/content/check-sentences";
import { formatMessage, formatNumber } from "@/lib/i18n/message";
import type { Locale } from "@/lib/i18n/locales";
import type { Finding } from "./finding";

/** Longest repair prompt, in UTF-16 code units. */
export const repairLimit = 4_000;

/**
 * Writes the prompt that asks for what was found to be mended, the gravest first, section by section. Notes ask for
 * nothing, and a secret is never repeated.
 * @param findings as `checkAnswer` orders them
 * @returns at most 4,000 characters; nothing when there is nothing to mend
 */
export function buildRepairPrompt(findings: readonly Finding[], locale: Locale): string | undefined {
  const words = checkSentences[locale].repair;
  const wanted = findings.filter(({ severity, key }) => severity !== "note" && key !== "secret");
  if (wanted.length === 0) return undefined;
  const reserve = formatMessage(words.more, { count: formatNumber(locale, wanted.length) }).length + 2;
  const taken: Finding[] = [];
  for (const finding of wanted) {
    if (write([...taken, finding], locale).length + reserve > repairLimit) break;
    taken.push(finding);
  }
  const left = wanted.length - taken.length;
  const text = write(taken, locale);
  return left > 0 ? `${text}\n\n${formatMessage(words.more, { count: formatNumber(locale, left) })}` : text;
}

function write(findings: readonly Finding[], locale: Locale): string {
  const words = checkSentences[locale].repair;
  const sections = [...new Set(findings.map(({ section }) => section ?? ""))].sort();
  const parts = sections.map((section) => {
    const title = section === "" ? words.whole : formatMessage(words.section, { section });
    const items = findings
      .filter((finding) => (finding.section ?? "") === section)
      .map((finding) => item(finding, locale));
    return [title, ...items].join("\n");
  });
  return [words.intro, ...parts].join("\n\n");
}

function item({ line, sentence, quoted, fix }: Finding, locale: Locale): string {
  const words = checkSentences[locale].repair;
  const cited = quoted === "" ? "–" : `\`${quoted.replaceAll("`", "'")}\``;
  return `${formatMessage(words.item, { line, sentence, quoted: cited })} ${formatMessage(words.fix, { fix })}`;
}
