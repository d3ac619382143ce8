import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root, run } from "../lib/prepare.mjs";
import type { Goal, Row } from "./table";

type Report = {
  files: { groups: { fullName: string; benchmarks: { name: string; median: number; p75: number; min: number }[] }[] }[];
};
type Timed = { median: number; p75: number; min: number };

/** Runs the files `*.bench.ts` by vitest and reads what it found. */
export async function benchBuilder(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "architecte-bench-"));
  const report = join(folder, "report.json");
  // Isolated, as one file multiplies the content.
  if (!run("npx", ["vitest", "bench", "--run", "--isolate", `--outputJson=${report}`], {}, root))
    throw new Error("a benchmark failed: see the message above");
  const { files } = JSON.parse(readFileSync(report, "utf8")) as Report;
  rmSync(folder, { recursive: true, force: true });

  const groups = files.flatMap((file) => file.groups);
  const find = (group: string, name: string): Timed => {
    const found = groups.find(({ fullName }) => fullName.endsWith(group));
    const timed = found?.benchmarks.find((each) => each.name === name);
    if (!timed) throw new Error(`vitest did not time "${name}" of "${group}"`);
    return timed;
  };
  const built = (group: string, beside: Timed, to: string, goal?: Goal): Row => {
    const timed = find(group, "prompts built");
    const ratio = timed.median / beside.median;
    return { ...inMicroseconds(`prompts built, ${group}`, timed), ratio, to, goal };
  };
  const written = (group: string) => find(group, "text written once");
  const rows = (["smallest", "preset", "largest"] as const).flatMap((subject) => {
    const group = `${subject} answers`;
    const goal = subject === "smallest" ? undefined : { atMost: 12 };
    return [
      inMicroseconds(`text written once, ${group}`, written(group)),
      built(group, written(group), "text written once", goal),
    ];
  });
  const once = find("preset answers", "prompts built");
  return [...rows, built("preset answers, content ×100", once, "content ×1", { atMost: 2 })];
}

/** The spread is from the best call to the third quartile: what else the machine does only ever adds. */
function inMicroseconds(what: string, { median, p75, min }: Timed): Row {
  return { what, value: median * 1e3, unit: "µs", spread: [min * 1e3, p75 * 1e3] };
}
