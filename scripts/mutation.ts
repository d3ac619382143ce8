/**
 * `npm run mutation [room …]`: what the tests of a room of lib/ notice of one-line changes to its code, by Stryker; the
 * rooms of docs/measured.md unless told. Writes the figures there; each mutant that nobody noticed is printed.
 */
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { writeMeasured } from "./bench/table";
import { root, run } from "./lib/prepare.mjs";

const report = join(root, "reports/mutation/mutation.json");
type Report = { files: Record<string, { mutants: { status: string }[] }> };

const wished = process.argv.slice(2).filter((name) => name !== "--");
for (const room of wished.length > 0 ? wished : ["answers", "share"]) {
  rmSync(report, { force: true });
  const mutated = [`lib/${room}/**/*.ts`, "!**/*.test.ts", "!**/*.bench.ts"].join(",");
  run("npx", ["stryker", "run", "--mutate", mutated], { MUTATION_ROOM: room });
  if (!existsSync(report)) {
    console.error(`lib/${room} could not be measured: see the message above.`);
    process.exitCode = 1;
    continue;
  }
  writeMeasured(`mutation ${room}`, `npm run mutation ${room}`, tableOf(JSON.parse(readFileSync(report, "utf8"))));
}

/** A row per file and one for the room. Noticed: by a failing test, or by one that never ends. */
function tableOf({ files }: Report): string {
  const rows = Object.entries(files).map(([name, { mutants }]) => {
    const count = (...statuses: string[]) => mutants.filter(({ status }) => statuses.includes(status)).length;
    return { name, noticed: count("Killed", "Timeout"), unnoticed: count("Survived", "NoCoverage") };
  });
  const sum = (key: "noticed" | "unnoticed") => rows.reduce((total, row) => total + row[key], 0);
  const lines = [...rows, { name: "**all**", noticed: sum("noticed"), unnoticed: sum("unnoticed") }].map(
    ({ name, noticed, unnoticed }) =>
      `| ${name} | ${noticed + unnoticed} | ${noticed} | ${((100 * noticed) / (noticed + unnoticed)).toFixed(1)} % |`,
  );
  return ["| file | mutants | noticed | score |", "|---|--:|--:|--:|", ...lines].join("\n");
}
