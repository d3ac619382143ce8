import { checkSentences } from "@/lib/content/check-sentences";
import type { Locale } from "@/lib/i18n/locales";
import { lastLetter } from "./check";
import type { Letter } from "./letters";
import { type ParsedAnswer, parseAnswer } from "./markdown";
import { sectionText } from "./section-text";

/** The sections of the contract under MADR's headings, which stay English: tools know them by name. */
const chapters: readonly (readonly [string, readonly Letter[]])[] = [
  ["## Context and Problem Statement", ["B"]],
  ["## Decision Drivers", ["C"]],
  ["## Considered Options", ["D"]],
  ["## Decision Outcome", ["A"]],
  ["### Consequences", ["J", "I"]],
  ["### Confirmation", ["H"]],
];

/**
 * A decision record after MADR 4, status proposed, from the sections of an answer.
 * @param title what is decided; the first title of our words where nothing is known
 * @param day ISO date of the record
 */
export function decisionRecord(text: string, title: string | undefined, day: string, locale: Locale): string {
  const answer = parseAnswer(text);
  const words = checkSentences[locale].records;
  const body = (wanted: readonly Letter[]) => {
    const texts = wanted.map((letter) => nested(sectionText(answer, letter))).filter((each) => each !== "");
    return texts.length > 0 ? texts.join("\n\n") : words.nothing;
  };
  const parts = chapters.map(([heading, wanted]) => `${heading}\n\n${body(wanted)}`);
  return [
    `---\nstatus: proposed\ndate: ${day}\n---`,
    `# ${title ?? words.title}`,
    ...parts,
    `## More Information\n\n${body([lastLetter(answer)])}`,
    "",
  ].join("\n\n");
}

/** The decision and the register of an answer, as a Markdown file of their own. */
export function decisionAndRegister(text: string, title: string | undefined, locale: Locale): string {
  const answer = parseAnswer(text);
  const words = checkSentences[locale].records;
  const part = (heading: string, letter: Letter) =>
    `## ${heading}\n\n${nested(sectionText(answer, letter)) || words.nothing}`;
  return [
    `# ${title ?? words.title}`,
    part(words.decision, "A"),
    part(words.register, registerLetter(answer)),
    "",
  ].join("\n\n");
}

const registerLetter = (answer: ParsedAnswer): Letter => lastLetter(answer);

/** Headings inside a section go below ours; lines of code are left as they are. */
function nested(text: string): string {
  let inCode = false;
  return text
    .split("\n")
    .map((line) => {
      if (/^\s*(?:```|~~~)/.test(line)) inCode = !inCode;
      return !inCode && /^#{1,3} /.test(line) ? `####${line.slice(line.indexOf(" "))}` : line;
    })
    .join("\n");
}
