import type { Draft } from "@/lib/answers/answers";
import { checkSentences } from "@/lib/content/check-sentences";
import { formatMessage } from "@/lib/i18n/message";
import { isLocale, type Locale } from "@/lib/i18n/locales";
import { answerLimit } from "./answer-limit";
import type { Checked } from "./check";
import { checks } from "./checks";
import { type Expected, expectedInSteps } from "./expected";
import { type Finding, type Found, severities } from "./finding";
import { languageOf } from "./language-of";
import { resultOf, type Steps } from "./in-steps";
import { type ParsedAnswer, parseInSteps } from "./markdown";
import { productsIn } from "./names";
import { blankSecrets } from "./secret-places";

/** Most findings: a table that is longer helps nobody. */
export const mostFindings = 50;
const longestQuote = 160;
const longestLine = 2_000;
const mostAlike = 3;

/** `draft` is the case the answer is checked against; without one, form and products alone are. */
export type AnswerToCheck = { text: string; draft?: Draft | undefined; locale: Locale };

/**
 * Checks an AI's answer against the contract of the Pro prompt, our facts and the reader's case. Pure, deterministic, in
 * time that grows with the length of the text alone.
 * @returns at most 50 findings, those that block first, then by line; equal texts and drafts give equal findings
 * @example checkAnswer({ text: "Bonjour", locale: "fr" })[0]?.key // "sections-none"
 */
export function checkAnswer(given: AnswerToCheck): Finding[] {
  return resultOf(checkInSteps(given));
}

/** The same, one check at a time, so that a page can breathe between them. */
export function* checkInSteps({ text, draft, locale }: AnswerToCheck): Steps<Finding[]> {
  const answer = yield* parseInSteps(text.slice(0, answerLimit));
  yield;
  const expected = draft && (yield* expectedInSteps(draft, locale));
  yield;
  const products = productsIn(answer);
  yield;
  const { reads, isForeign } = languageIn(answer, expected);
  const checked: Checked = { answer, locale, ...(expected && { expected }), reads, products };
  const found: Finding[] = [];
  for (const { id, readsWords, run } of checks) {
    yield;
    if (isForeign && readsWords === true) continue;
    const unread = isForeign && readsWords !== true ? (readsWords ?? []) : [];
    const own = run(checked).filter(({ key }) => !unread.includes(key));
    for (const each of own.slice(0, mostFindings)) found.push(inWords(each, id, checked));
  }
  return inOrder(found).slice(0, mostFindings);
}

/** Lines and characters of them that tell a language. */
const sample = { lines: 200, characters: 2_000, words: 150 };

/** The language of an answer, and whether it is one whose words we do not read. */
function languageIn({ written }: ParsedAnswer, expected: Expected | undefined) {
  const lines = written.slice(0, sample.lines).map(({ folded }) => folded.slice(0, sample.characters));
  const reads = languageOf(lines, sample.words);
  const draft = expected?.given.draft;
  const wanted = draft?.answerLanguage ?? draft?.promptLanguage ?? "fr";
  const isLong = lines.join(" ").length > sample.words * 6;
  return { reads, isForeign: reads === undefined && (!isLocale(wanted) || isLong) };
}

function inWords(
  { key, severity, line, quoted, values = {} }: Found,
  check: string,
  { answer, locale }: Checked,
): Finding {
  const { sentence, fix } = checkSentences[locale].findings[key];
  const place = answer.lines[line - 1];
  // Another fault may stand on the line of a secret, which no quotation repeats.
  const words = blankSecrets((quoted ?? place?.text ?? "").slice(0, longestLine), "…").trim();
  return {
    check,
    key,
    severity,
    line,
    ...(place?.section && { section: place.section }),
    quoted: words.length > longestQuote ? `${words.slice(0, longestQuote - 1)}…` : words,
    sentence: formatMessage(sentence, values),
    fix: formatMessage(fix, values),
  };
}

/** By severity, then by line, then as the checks stand; what is said again and again is said three times. */
function inOrder(found: readonly Finding[]): Finding[] {
  const rank = ({ severity }: Finding) => severities.indexOf(severity);
  const times = new Map<string, number>();
  const lines = new Set<string>();
  return found
    .toSorted((a, b) => rank(a) - rank(b) || a.line - b.line)
    .filter(({ key, line, sentence }) => {
      const mark = `${key} ${sentence}`;
      if (lines.has(`${line} ${mark}`)) return false;
      lines.add(`${line} ${mark}`);
      times.set(mark, (times.get(mark) ?? 0) + 1);
      return (times.get(mark) ?? 0) <= mostAlike;
    });
}
