/**
 * `npm run mutation [room …]`: what the tests of a room of lib/ notice of one-line changes to its code, by Stryker; the
 * rooms of docs/measured.md unless told. Writes the figures there; each mutant that nobody noticed is printed.
 * A test that is merely slow on a busy machine looks like one that never ends: such mutants are tried once more, alone
 * and with more patience.
 */
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { writeMeasured } from "./bench/table";
import { root, run } from "./lib/prepare.mjs";

const report = join(root, "reports/mutation/mutation.json");

type Place = { line: number; column: number };
type Mutant = { status: string; replacement?: string; location: { start: Place; end: Place } };
type Report = { files: Record<string, { mutants: Mutant[] }> };

const wished = process.argv.slice(2).filter((name) => name !== "--");
for (const room of wished.length > 0 ? wished : ["answers", "share", "facts", "tensions", "prompt"]) {
  const first = mutate(room, [`lib/${room}/**/*.ts`, "!**/*.test.ts", "!**/*.bench.ts"]);
  if (!first) {
    console.error(`lib/${room} could not be measured: see the message above.`);
    process.exitCode = 1;
    continue;
  }
  const slow = mutantsOf(first).filter(({ mutant }) => mutant.status === "Timeout");
  const again = slow.length > 0 ? mutate(room, slow.map(rangeOf), ["--timeoutMS", "120000"]) : undefined;
  const statuses = new Map(again && mutantsOf(again).map((each) => [keyOf(each), each.mutant.status]));
  for (const each of slow) each.mutant.status = statuses.get(keyOf(each)) ?? each.mutant.status;
  writeMeasured(`mutation ${room}`, `npm run mutation ${room}`, tableOf(first));
}

function mutate(room: string, patterns: readonly string[], options: readonly string[] = []): Report | undefined {
  rmSync(report, { force: true });
  run("npx", ["stryker", "run", "--mutate", patterns.join(","), ...options], { MUTATION_ROOM: room });
  return existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : undefined;
}

type Located = { file: string; mutant: Mutant };

function mutantsOf({ files }: Report): Located[] {
  return Object.entries(files).flatMap(([file, { mutants }]) => mutants.map((mutant) => ({ file, mutant })));
}

/** Stryker counts lines and columns of a report from 1, and columns of a range from 0. */
function rangeOf({ file, mutant: { location } }: Located): string {
  const at = ({ line, column }: Place) => `${line}:${column - 1}`;
  return `${file}:${at(location.start)}-${at(location.end)}`;
}

function keyOf({ file, mutant: { location, replacement } }: Located): string {
  return JSON.stringify([file, location, replacement]);
}

/** A row per file and one for the room. Noticed: by a failing test, or by one that never ends. */
function tableOf({ files }: Report): string {
  const rows = Object.entries(files).map(([name, { mutants }]) => {
    const count = (...statuses: string[]) => mutants.filter(({ status }) => statuses.includes(status)).length;
    return { name, noticed: count("Killed", "Timeout"), unnoticed: count("Survived", "NoCoverage") };
  });
  const sum = (key: "noticed" | "unnoticed") => rows.reduce((total, row) => total + row[key], 0);
  const lines = [...rows, { name: "**all**", noticed: sum("noticed"), unnoticed: sum("unnoticed") }]
    .filter(({ noticed, unnoticed }) => noticed + unnoticed > 0)
    .map(
      ({ name, noticed, unnoticed }) =>
        `| ${name} | ${noticed + unnoticed} | ${noticed} | ${((100 * noticed) / (noticed + unnoticed)).toFixed(1)} % |`,
    );
  return ["| file | mutants | noticed | score |", "|---|--:|--:|--:|", ...lines].join("\n");
}
