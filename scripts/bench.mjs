/**
 * `npm run bench`: measures what we claim, beside empty twins of the same run, as machines are noisy.
 * `npm run bench -- builder pages` runs some parts only. Prints a Markdown table and writes bench/results/bench.json.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import { clearApps } from "./bench/apps.mjs";
import { benchBuilder } from "./bench/builder.mjs";
import { benchLighthouse, benchTyping } from "./bench/feel.mjs";
import { benchPages } from "./bench/pages.mjs";
import { benchRoute } from "./bench/route.mjs";
import { markdownTable } from "./bench/table.mjs";
import { benchWorkerd } from "./bench/workerd.mjs";
import { install, requireNode, root } from "./lib/prepare.mjs";

requireNode();
if (!install()) {
  console.error("The packages could not be installed: see the message of npm above.");
  process.exit(1);
}
const parts = {
  builder: benchBuilder,
  workerd: benchWorkerd,
  route: benchRoute,
  pages: benchPages,
  typing: benchTyping,
  lighthouse: benchLighthouse,
};
const names = /** @type {(keyof typeof parts)[]} */ (Object.keys(parts));
const wished = process.argv.slice(2);
const unknown = wished.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`No part is called ${unknown.join(", ")}: choose among ${names.join(", ")}.`);
  process.exit(1);
}

const machine = `${cpus()[0]?.model ?? "unknown processor"}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`;
const results = join(root, "bench", "results");
mkdirSync(results, { recursive: true });
const rows = [];
let failed = false;
for (const name of names.filter((each) => wished.length === 0 || wished.includes(each))) {
  console.error(`── ${name}`);
  try {
    rows.push(...(await parts[name]()));
  } catch (error) {
    // A part that cannot be measured here must not take the others along.
    failed = true;
    console.error(`${name} could not be measured: ${error instanceof Error ? error.message : String(error)}`);
  }
}
clearApps();
writeFileSync(
  join(results, "bench.json"),
  `${JSON.stringify({ date: new Date().toISOString(), machine, rows }, null, 2)}\n`,
);
console.log(`\n${machine}, ${new Date().toISOString().slice(0, 10)}\n\n${markdownTable(rows)}`);
const missed = rows.filter(({ met }) => met === false).length;
console.log(`\n${rows.filter(({ met }) => met).length} goals met, ${missed} missed.`);
process.exit(failed ? 1 : 0);
