import { describe, expect, it } from "vitest";
import { recognise } from "@/lib/recognise/recognise";
import { heldOut, type Labelled, precision, recall, type Score, scoreOf, seen, sentences, total } from "./score";

/** Measured round trips are read since the sentences were labelled; `lib/recognise/as-people-write.test.ts` holds them. */
const idsOf = (text: string) => recognise(text).flatMap(({ id, field }) => (field === "roundTrips" ? [] : [id]));
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
  it("has at least twenty sentences that hold a field and twenty that invite it wrongly, of every field", () => {
    const fieldsOf = ({ expected }: Labelled) => new Set(expected.map((id) => id.slice(0, id.indexOf(":"))));
    const fields = new Set(sentences.flatMap((sentence) => [...fieldsOf(sentence)]));
    for (const field of fields) {
      expect(sentences.filter((sentence) => fieldsOf(sentence).has(field)).length, field).toBeGreaterThanOrEqual(20);
      expect(sentences.filter(({ traps = [] }) => traps.includes(field)).length, field).toBeGreaterThanOrEqual(20);
    }
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
