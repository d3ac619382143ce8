import { describe, expect, it } from "vitest";
import { expressionsIn } from "./expressions";
import { languageOf } from "./language-of";
import { parseAnswer } from "./markdown";
import { readMoney, readQuantities } from "./quantities";
import { readable } from "./readable";
import { blankSecrets, secretsIn } from "./secret-places";

it.each([
  ["p95 &lt; **100**&nbsp;ms", "p95 < 100 ms"],
  ["a<br>b", "a b"],
  ["\\(p95 \\leq 100\\,\\text{ms}\\)", "p95 ≤ 100 ms"],
  ["5 $ and `KV`", "5 $ and KV"],
])("shows %s as it is seen", (text, seen) => {
  expect(readable(text)).toBe(seen);
});

describe("sums", () => {
  it.each([
    ["7 × 176 + 35 = 1,267 ms", 1_267, 1_267],
    ["(26.28 − 10) × $0.30 = $4.88", 4.884, 4.88],
    ["c = 3 × 30 $ = 80 $", 90, 80],
    ["- first byte: 8 + 28 = 36 ms", 36, 36],
  ])("reads %s", (text, value, said) => {
    const [found] = expressionsIn(text);
    expect(found?.value).toBeCloseTo(value);
    expect(found?.said).toBe(said);
  });

  it.each(["15 s + ttl 30 s = 45 s", "ttl + 30 × 2 = 75", "300 renewals + 16 calls = 126", "2026-10-02 = x", "x = 5"])(
    "leaves %s alone",
    (text) => {
      expect(expressionsIn(text)).toEqual([]);
    },
  );
});

it("reads money on either side of its sign", () => {
  expect(readMoney("$0.30 par million, 5 € de base, 12 euros, 7 ms")).toEqual([0.3, 5, 12]);
});

it("reads French and English figures with their units", () => {
  expect(readQuantities("1 000 ms, 1,5 s, 218–220 ms, 4.5 mb").map(({ value }) => value)).toEqual([
    1_000, 1_500, 220, 4.5,
  ]);
});

it("tells French, English and neither", () => {
  expect(languageOf(["la base reste dans le centre et les pages sont sur le bord"], 0)).toBe("fr");
  expect(languageOf(["the base stays in the centre and the pages are on the edge"], 0)).toBe("en");
  expect(languageOf(["die datenbank bleibt wo sie heute steht und nur die seiten liegen am rand"], 0)).toBeUndefined();
});

describe("secrets", () => {
  it.each([
    "key AKIAQ3EGRTW5LXMZ7K2P",
    "DATABASE_URL=postgres://app:9fK2xLq7Zt@db.example.org/app",
    "API_TOKEN: 'v1x9Kq2LmZ8tRw4Yp7Bn3Hd6'",
  ])("blanks what is secret in %s", (line) => {
    const [place] = secretsIn(line);
    const secret = line.slice((place?.start ?? 0) + (place?.shown.length ?? 0), place?.end);
    expect(secret.length).toBeGreaterThan(4);
    expect(blankSecrets(line, "[…]")).not.toContain(secret);
    expect(secretsIn(blankSecrets(line, "[…]"))).toEqual([]);
  });

  it.each([
    "AKIAXXXXXXXXXXXXXXXX",
    "token: process.env.API_TOKEN_OF_THE_SERVICE",
    "password = <your-password-in-the-vault>",
  ])("takes %s for a placeholder", (line) => {
    expect(secretsIn(line)).toEqual([]);
  });

  it("blanks a private key to its end", () => {
    const key = "a\n-----BEGIN PRIVATE KEY-----\nMIIabc\n-----END PRIVATE KEY-----\nb";
    expect(blankSecrets(key, "[…]")).toBe("a\n-----BEGIN[…]\nb");
  });
});

describe("parseAnswer", () => {
  it("reads what a word processor left of tables and diagrams", () => {
    const { tables, fences } = parseAnswer("A. Decision\n\nx\ty\tz\n1\t2\t3\n\nflowchart LR\n  A --> B\n\nWords.");
    expect(tables[0]?.rows[0]?.cells).toEqual(["1", "2", "3"]);
    expect(fences[0]).toMatchObject({ language: "mermaid", isClosed: true, lines: ["flowchart LR", "  A --> B"] });
  });

  it("takes a fence without a language by its first line", () => {
    expect(parseAnswer("```\nsequenceDiagram\n  A->>B: x\n```").fences[0]?.language).toBe("mermaid");
  });

  it("ends a block whose end was forgotten where the next section begins", () => {
    const { sections, fences } = parseAnswer("## A. One\n\n```ts\nconst a = 1;\n\n## B. Two\n\nWords.");
    expect(sections.map(({ letter }) => letter)).toEqual(["A", "B"]);
    expect(fences[0]?.isClosed).toBe(false);
  });
});
