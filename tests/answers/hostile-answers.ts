import { hostileTexts } from "@/tests/recognition/hostile-texts";

/** Parts of pastes that make careless checks explode, each to be repeated up to the limit. */
export const hostileAnswers: Readonly<Record<string, string>> = {
  ...hostileTexts,
  fences: "```\n",
  "fences in turns": "```ts\n~~~\n",
  bars: "|",
  rows: "| a | b |\n",
  "rows of places": "| Tokyo | 3 ms | Workers KV | 5 $ |\n",
  products: "Workers KV Fastly ",
  sections: "## A. x\n",
  "bold openers": "**",
  "commands of LaTeX": "\\text{",
  entities: "&lt;",
  sums: "1 + 1 = ",
  "brackets of sums": "((1",
  trips: "Paris → Tokyo 3 ms ",
  comments: "<!-- a ",
  tabs: "a\tb\t",
  questions: "?",
};
