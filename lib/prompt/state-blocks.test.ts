import { expect, test } from "vitest";
import type { Draft } from "@/lib/answers/answers";
import { stateBlocks } from "./state-blocks";
import { wordingOf } from "./wording";

const wording = wordingOf("en");
const { columns, item } = wording.state;
const tableOf = (state: NonNullable<Draft["state"]>) => {
  const [block, ...others] = stateBlocks({ draft: { state }, language: "en", wording });
  expect(others).toEqual([]);
  if (block?.kind !== "table") throw new Error("no table");
  return { head: block.head, rows: block.rows.map((row) => row.map((cell) => cell.map(({ text }) => text).join(""))) };
};

test("nothing without items", () => {
  expect(stateBlocks({ draft: {}, language: "en", wording })).toEqual([]);
});

test("asks for consistency and writes where nobody said them, and has no column for the rest", () => {
  const { unknown } = wording.words;
  expect(tableOf([{ kind: "cart", what: "basket" }])).toEqual({
    head: [item, columns.consistency, columns.writes],
    rows: [["basket", unknown, unknown]],
  });
});

test("has a column as soon as one item fills it, in the order of the form", () => {
  const { head, rows } = tableOf([
    { kind: "cart", what: "basket", currentStore: "Redis" },
    {
      kind: "session",
      what: "login",
      consistency: "strong",
      writes: "low",
      data: ["none"],
      staleness: "5 s",
      volume: "2 GB",
    },
  ]);
  expect(head).toEqual([item, ...Object.values(columns)]);
  expect(rows[0]?.filter((cell) => cell === wording.words.unknown)).toHaveLength(head.length - 2);
  expect(rows[0]).toContain("Redis");
  expect(rows[1]).toContain("2 GB");
  expect(rows[1]?.filter((cell) => cell === wording.words.unknown)).toHaveLength(1);
});
