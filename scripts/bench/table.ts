import { readFileSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { fileURLToPath } from "node:url";

/** A bound on a value or, where the row compares, on its ratio. */
export type Goal = { atMost: number } | { atLeast: number };
export type Row = {
  what: string;
  value: number;
  unit: string;
  /** Lowest and highest of the rounds, in the row's unit. */
  spread?: readonly [number, number];
  /** How many times the value of what it is measured beside, which `to` names. */
  ratio?: number;
  to?: string;
  goal?: Goal;
};

/** @returns a Markdown table; a missed goal is said in words */
export function markdownTable(rows: readonly Row[]): string {
  const lines = rows.map(({ what, value, unit, spread, ratio, to, goal }) =>
    [
      what,
      `${format(value)} ${unit}`.trim(),
      spread ? spread.map(format).join("–") : "",
      ratio === undefined ? "" : `${ratio.toFixed(2)} × ${to}`,
      goal ? `${"atMost" in goal ? `≤ ${goal.atMost}` : `≥ ${goal.atLeast}`}: ${verdict(goal, ratio ?? value)}` : "",
    ].join(" | "),
  );
  return [
    "| what | measured | spread | beside | goal |",
    "|---|--:|--:|--:|---|",
    ...lines.map((line) => `| ${line} |`),
  ].join("\n");
}

/** The middle one of some measurements, and their spread. */
export function middle(values: readonly number[]): Pick<Row, "value"> & { spread: [number, number] } {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (index: number) => sorted[index] ?? Number.NaN;
  return { value: at(Math.floor(sorted.length / 2)), spread: [at(0), at(sorted.length - 1)] };
}

/**
 * Replaces a section of docs/measured.md, which keeps the others: each says when and on what it was measured.
 * @param name as in the file's `<!-- name -->` and `<!-- /name -->`; throws where the file has no such section
 */
export function writeMeasured(name: string, command: string, text: string): void {
  const file = fileURLToPath(new URL("../../docs/measured.md", import.meta.url));
  const machine = `${cpus()[0]?.model ?? "unknown processor"}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`;
  const heading = `\`${command}\`, ${new Date().toISOString().slice(0, 10)}, ${machine}:`;
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const before = readFileSync(file, "utf8");
  const [from, to] = [before.indexOf(open), before.indexOf(close)];
  if (from < 0 || to < from) throw new Error(`docs/measured.md has no section "${name}"`);
  const section = `${open}\n\n${heading}\n\n${text}\n\n`;
  writeFileSync(file, before.slice(0, from) + section + before.slice(to));
}

function verdict(goal: Goal, judged: number): string {
  const isMet = "atMost" in goal ? judged <= goal.atMost : judged >= goal.atLeast;
  return isMet ? "met" : "missed";
}

/** Three significant figures are more than a noisy machine knows. */
function format(value: number): string {
  if (Number.isInteger(value) || Math.abs(value) >= 1_000) return Math.round(value).toLocaleString("en-GB");
  return value.toPrecision(3);
}
