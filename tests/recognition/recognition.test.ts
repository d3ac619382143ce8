import { describe, expect, it } from "vitest";
import { recognise } from "@/lib/recognise/recognise";
import { heldOut, precision, recall, type Score, scoreOf, seen, sentences, total } from "./score";

const idsOf = (text: string) => recognise(text).map(({ id }) => id);
const percent = (share: number) => `${(100 * share).toFixed(1)} %`.padStart(8);

function report(title: string, scores: ReadonlyMap<string, Score>): string {
  const rows = [...scores].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    title.padEnd(24) + "  right wrong missed precision  recall",
    ...[...rows, ["all", total(scores)] as const].map(([field, score]) => {
      const counts = [score.right, score.wrong, score.missed].map((count) => String(count).padStart(6)).join("");
      return `${field.padEnd(24)} ${counts}  ${percent(precision(score))} ${percent(recall(score))}`;
    }),
  ].join("\n");
}

describe("recognition of labelled sentences", () => {
  it("has at least forty sentences with traps per language", () => {
    const trapped = sentences.filter(({ traps = [] }) => traps.length > 0);
    expect(sentences.length).toBeGreaterThanOrEqual(200);
    expect(trapped.length).toBeGreaterThanOrEqual(80);
  });

  it.each([
    ["seen while building", seen],
    ["held out", heldOut],
  ] as const)("%s: precision and recall", (title, part) => {
    const scores = scoreOf(part, idsOf);
    console.info(report(title, scores));
    expect(precision(total(scores))).toBeGreaterThanOrEqual(0.97);
    expect(recall(total(scores))).toBeGreaterThanOrEqual(0.75);
  });
});
