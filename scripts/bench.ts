/**
 * `npm run bench [prompts builder worker pages typing lighthouse answers answer-page]`: measures what we claim, beside empty twins in the same rounds,
 * as machines are noisy. Writes each part's table to docs/measured.md.
 */
import { benchAnswerCheck, benchAnswerPage } from "./bench/answer-check";
import { benchBuilder } from "./bench/builder";
import { benchLighthouse, benchPages, benchTyping } from "./bench/feel";
import { measurePrompts } from "./bench/prompts";
import { markdownTable, type Row, writeMeasured } from "./bench/table";
import { benchWorker } from "./bench/worker";

const parts: Record<string, () => Promise<Row[]>> = {
  prompts: measurePrompts,
  builder: benchBuilder,
  worker: benchWorker,
  pages: benchPages,
  typing: benchTyping,
  lighthouse: benchLighthouse,
  answers: benchAnswerCheck,
  "answer-page": benchAnswerPage,
};
const wished = process.argv.slice(2).filter((name) => name !== "--");
const unknown = wished.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`No part is called ${unknown.join(", ")}: choose among ${Object.keys(parts).join(", ")}.`);
  process.exit(1);
}
for (const [name, measure] of Object.entries(parts)) {
  if (wished.length > 0 && !wished.includes(name)) continue;
  console.log(`\n── ${name}`);
  try {
    const table = markdownTable(await measure());
    console.log(table);
    writeMeasured(name, `npm run bench ${name}`, table);
  } catch (error) {
    // A part that cannot be measured here must not take the others along.
    process.exitCode = 1;
    console.error(`${name} could not be measured: ${error instanceof Error ? error.message : String(error)}`);
  }
}
