/**
 * `npm run fuzz`: every property of the tests, tried often: at least 100,000 cases in a few minutes, with a new seed each
 * time. Fails where a property fails, where fewer cases ran, or where time was up.
 * A failure comes back with the seed that is printed: FUZZ_SEED=… npm run fuzz.
 * FUZZ_RUNS is how many times more often than in `npm test` each property is tried.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const fewestCases = 100_000;
const longestMs = 10 * 60_000;
const root = fileURLToPath(new URL("..", import.meta.url));
const seed = process.env.FUZZ_SEED ?? String(Math.floor(Math.random() * 2 ** 31));
const times = process.env.FUZZ_RUNS ?? "6";

const folder = mkdtempSync(join(tmpdir(), "architecte-fuzz-"));
const report = join(folder, "properties.jsonl");
console.log(`Fuzzing with FUZZ_SEED=${seed}, FUZZ_RUNS=${times}…`);
const began = performance.now();
const { status, error } = spawnSync(
  process.execPath,
  [
    join(root, "node_modules/vitest/vitest.mjs"),
    "run",
    "--silent",
    "--reporter=dot",
    "--testTimeout=300000",
    ...propertyFiles(),
  ],
  {
    cwd: root,
    stdio: "inherit",
    timeout: longestMs,
    env: { ...process.env, FUZZ_SEED: seed, FUZZ_RUNS: times, FUZZ_REPORT: report },
  },
);
const seconds = Math.round((performance.now() - began) / 1_000);

/** @type {{ file: string, test: string, cases: number, failed: boolean }[]} */
const properties = existsSync(report)
  ? readFileSync(report, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line))
  : [];
rmSync(folder, { recursive: true, force: true });
const total = properties.reduce((sum, { cases }) => sum + cases, 0);
const failed = properties.filter((property) => property.failed);

console.log("\n| target | properties | cases | failed |\n|---|--:|--:|--:|");
for (const [file, group] of groupByFile()) {
  const cases = group.reduce((sum, property) => sum + property.cases, 0);
  console.log(
    `| ${file} | ${group.length} | ${count(cases)} | ${group.filter((property) => property.failed).length} |`,
  );
}
console.log(`| **all** | ${properties.length} | **${count(total)}** | ${failed.length} |`);
console.log(`\n${count(total)} cases in ${seconds} s, seed ${seed}.`);

const problems = [
  ...failed.map(
    ({ file, test }) =>
      `${relative(root, file)}: ${test} fails; FUZZ_SEED=${seed} FUZZ_RUNS=${times} npm run fuzz shows it again.`,
  ),
  ...(error ? [`The tests were stopped: ${error.message}.`] : []),
  ...(status !== 0 && failed.length === 0 ? ["A test beside the properties fails: see above."] : []),
  ...(total < fewestCases ? [`Only ${count(total)} cases ran, of ${count(fewestCases)}: raise FUZZ_RUNS.`] : []),
];
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

/** @returns {string[]} the test files that state properties: a new one is found by itself */
function propertyFiles() {
  return ["app", "components", "content", "lib", "scripts"]
    .flatMap((room) =>
      readdirSync(join(root, room), { recursive: true, encoding: "utf8" }).map(
        (name) => `${room}/${name.replaceAll("\\", "/")}`,
      ),
    )
    .filter((name) => /\.test\.tsx?$/.test(name) && readFileSync(join(root, name), "utf8").includes("fc.assert("));
}

/** @returns {[string, typeof properties][]} */
function groupByFile() {
  /** @type {Map<string, typeof properties>} */
  const groups = new Map();
  for (const property of properties) {
    const file = relative(root, property.file);
    groups.set(file, [...(groups.get(file) ?? []), property]);
  }
  return [...groups].sort(([one], [other]) => one.localeCompare(other));
}

/** @param {number} value */
function count(value) {
  return value.toLocaleString("en");
}
