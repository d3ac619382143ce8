import { answerLimit } from "@/lib/answer-check/answer-limit";
import { checkAnswer as findingsOf } from "@/lib/answer-check/check-answer";
import { type Finding, severities } from "@/lib/answer-check/finding";
import { buildRepairPrompt } from "@/lib/answer-check/repair-prompt";
import { answersOf, argumentsOf, caseArguments, localeArgument, localeOf, refused, type Tool } from "../tool";

export const checkAnswer: Tool = {
  name: "check_answer",
  title: "Check an answer to the Pro prompt",
  description:
    "Checks an answer to the Pro prompt, yours before you give it or another AI's, by rules alone: sections and length of the contract, figures against our dated facts, supplied addresses, products, secrets. With the preset or the answers that the prompt was built from it is held against the case, too. Gives findings (severity, line, sentence, fix) and a repair prompt. Nothing is stored.",
  inputSchema: argumentsOf(
    {
      answer: {
        type: "string",
        description: `The whole answer, in Markdown. At most ${answerLimit} characters are read.`,
      },
      ...caseArguments,
      locale: localeArgument,
    },
    ["answer"],
  ),
  run: (given) => {
    const text = typeof given.answer === "string" ? given.answer : "";
    if (text.trim() === "") return refused("answer must be the text to check.");
    const hasCase = given.preset !== undefined || given.answers !== undefined;
    const draft = hasCase ? answersOf(given) : undefined;
    if (typeof draft === "string") return refused(draft);
    const locale = localeOf(given);
    const findings = findingsOf({ text, draft, locale });
    const counts = Object.fromEntries(
      severities.map((severity) => [severity, findings.filter((finding) => finding.severity === severity).length]),
    );
    const isCut = text.length > answerLimit;
    const lines = [
      `${severities.map((severity) => `${severity}: ${counts[severity]}`).join(", ")}${hasCase ? "" : " (without a case: form, figures and products only)"}`,
      ...(isCut ? [`Only the first ${answerLimit} characters were read.`] : []),
      ...findings.map(lineOf),
    ];
    return {
      text: lines.join("\n"),
      structured: { counts, findings, repair: buildRepairPrompt(findings, locale) ?? null, hasCase, isCut },
    };
  },
};

function lineOf({ severity, check, key, line, section, sentence, fix }: Finding): string {
  return `- [${severity}] line ${line}${section ? ` (${section})` : ""}, ${check}/${key}: ${sentence} → ${fix}`;
}
