/**
 * `npm test`: everything that must hold, on a fresh clone too; `--unit` leaves out build and browser.
 * Each stage runs even when an earlier one failed, so that one run names all problems.
 * The last line is `N passed, N failed`, with `, N skipped` where tests were.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureChromium, ensureFirefox } from "./lib/browsers.mjs";
import { freePort } from "./lib/free-port.mjs";
import { build, install, requireNode, run } from "./lib/prepare.mjs";
import { countOne, countPlaywright, countVitest, formatTotal } from "./lib/results.mjs";

requireNode();
if (!install()) {
  console.error("The packages could not be installed: see the message of npm above.");
  process.exit(1);
}
const unitOnly = process.argv.includes("--unit");
const lack = unitOnly ? undefined : await ensureChromium();
if (lack !== undefined) {
  console.error(lack);
  process.exit(1);
}

const lackOfFirefox = unitOnly ? undefined : ensureFirefox();
if (lackOfFirefox !== undefined) console.log(`The journeys in Firefox are skipped: ${lackOfFirefox}.`);

const reports = mkdtempSync(join(tmpdir(), "architecte-tests-"));
const unitReport = join(reports, "unit.json");
const browserReport = join(reports, "e2e.json");
/** @type {{ name: string, counts: import("./lib/results.mjs").Counts }[]} */
const stages = [];

stage("typecheck", () => countOne(run("npm", ["run", "--silent", "typecheck"])));
stage("lint", () => countOne(run("npm", ["run", "--silent", "lint"])));
stage("unit", () => {
  const ok = run("npx", ["vitest", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${unitReport}`]);
  return countVitest(readReport(unitReport), ok);
});
if (!unitOnly) {
  const built = stage("build", () => countOne(build()));
  if (built) {
    const port = await freePort(Number(process.env.E2E_PORT ?? 3210));
    stage("e2e", () => {
      const ok = run("npx", ["playwright", "test", "--reporter=list,json"], {
        PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport,
        E2E_PORT: String(port),
      });
      return countPlaywright(readReport(browserReport), ok);
    });
  } else {
    console.error("\nThe end-to-end tests were not run: there is no build to run them on.");
  }
}
rmSync(reports, { recursive: true, force: true });

const counts = stages.map((one) => one.counts);
console.log(`\n${stages.map((one) => `${one.name}: ${formatTotal([one.counts])}`).join("\n")}`);
console.log(formatTotal(counts));
// Not process.exit, which may cut the last line off where the output is a pipe.
process.exitCode = counts.some((one) => one.failed > 0) ? 1 : 0;

/** @param {string} name @param {() => import("./lib/results.mjs").Counts} work @returns {boolean} whether nothing failed */
function stage(name, work) {
  console.log(`\n── ${name}`);
  const done = { name, counts: work() };
  stages.push(done);
  return done.counts.failed === 0;
}

/** @param {string} file */
function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}
