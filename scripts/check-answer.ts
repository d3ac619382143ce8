/**
 * `npm run check-answer -- file.md [--case file.json] [--lang fr|en]`: checks an AI's answer and prints a line per
 * finding: severity, check, place, sentence. Ends with 1 where something blocks, with 2 where it cannot be run.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { checkAnswer } from "@/lib/answer-check/check-answer";
import { parseAnswers } from "@/lib/answers/parse";
import { isLocale } from "@/lib/i18n/locales";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { case: { type: "string" }, lang: { type: "string", default: "fr" } },
});
const [file] = positionals;
if (!file || !isLocale(values.lang)) stop("usage: npm run check-answer -- file.md [--case file.json] [--lang fr|en]");

const draft = values.case === undefined ? undefined : readCase(values.case);
const findings = checkAnswer({ text: readFileSync(file, "utf8"), draft, locale: values.lang });
for (const { severity, check, key, line, section, sentence } of findings)
  console.log([severity, `${check}/${key}`, `${file}:${line}${section ? ` (${section})` : ""}`, sentence].join("\t"));
process.exitCode = findings.some(({ severity }) => severity === "blocks") ? 1 : 0;

function readCase(path: string) {
  const parsed = parseAnswers(JSON.parse(readFileSync(path, "utf8")));
  if (!parsed.success) return stop(`${path}: ${parsed.issues.map((issue) => issue.path).join(", ")}`);
  return parsed.answers;
}

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}
