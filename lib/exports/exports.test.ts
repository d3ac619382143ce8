import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import * as z from "zod/mini";
import { presetIds } from "@/content/presets/ids";
import { asVersion1 } from "@/lib/answers/as-version-1";
import { parseDraft } from "@/lib/answers/draft";
import { presetAnswers } from "@/lib/content/presets";
import { locales } from "@/lib/i18n/locales";
import { presentPrompts } from "@/lib/prompt/present";
import { anyDraft, patience, runs, validAnswers } from "@/tests/support/arbitraries";
import { madrHeadings } from "@/tests/support/madr";
import { skillPath } from "@/lib/http/discovery-handler";
import { answersFile, readAnswersFile } from "./answers-file";
import { agentsBlock, mostLines } from "./agents-block";
import { exportFile, exportIds } from "./files";
import { skillName, skillText } from "./skill";

vi.setConfig(patience);

const day = "2026-11-25";
const madr = ["# ", ...madrHeadings];

/** Headings as Markdown reads them. */
const headingsOf = (text: string) => text.match(/^#{1,3} .*$/gm) ?? [];

describe("answers as a file", () => {
  it("of any answers come back whole", () => {
    fc.assert(
      fc.property(validAnswers, (answers) => {
        expect(readAnswersFile(answersFile(answers))).toEqual(parseDraft(answers));
      }),
      runs(200),
    );
  });

  it("of version 1 are read as the API reads them", () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const old = asVersion1(draft);
        const read = readAnswersFile(JSON.stringify(old));
        expect(read ?? { version: 2 }).toEqual(parseDraft(old));
      }),
      runs(200),
    );
  });

  it.each(["", "{", "null", "[]", "{}", '{"version":2}', '{"colour":1}', '"x"'])("%j holds none", (text) => {
    expect(readAnswersFile(text)).toBeUndefined();
  });

  it("any text is read or refused, without an error", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readAnswersFile(text)?.version ?? 2).toBe(2);
      }),
      runs(200),
    );
  });
});

const cases = presetIds.flatMap((id) => locales.map((locale) => [id, locale] as const));

describe.each(cases)("%s in %s", (id, locale) => {
  const draft = presetAnswers(id, locale);
  const presented = presentPrompts(draft, locale);
  const textOf = (file: (typeof exportIds)[number]) => exportFile(file, draft, presented, day).text;

  it("has a decision record with MADR's headings, in order, and nothing decided", () => {
    const text = textOf("adr");
    const headings = headingsOf(text);
    expect(headings).toHaveLength(madr.length);
    headings.forEach((heading, index) => expect(heading.startsWith(madr[index]!)).toBe(true));
    expect(text).toMatch(/^---\nstatus: proposed\ndate: 2026-11-25\n---\n/);
    expect(text).not.toMatch(/undefined|\[object|\{[a-z]+\}/);
    for (const { url } of presented.facts) expect(text).toContain(`<${url}>`);
  });

  it("has a block for AGENTS.md that is short, with addresses and dates", () => {
    const text = textOf("agents");
    expect(text.trimEnd().split("\n").length).toBeLessThanOrEqual(mostLines);
    for (const { url, checkedOn } of presented.facts) expect(text).toContain(`<${url}> (${checkedOn})`);
    expect(headingsOf(text)[0]).toMatch(/^## /);
  });

  it("has files with names of their own", () => {
    const files = exportIds.map((each) => exportFile(each, draft, presented, day));
    expect(new Set(files.map(({ name }) => name)).size).toBe(exportIds.length);
    for (const { text } of files) expect(text).toMatch(/\S\n$/);
  });
});

it("of any draft: the block stays short, and no words of theirs open a heading of the record", () => {
  fc.assert(
    fc.property(anyDraft, fc.constantFrom(...locales), (draft, locale) => {
      const presented = presentPrompts(draft, locale);
      expect(agentsBlock(presented).trimEnd().split("\n").length).toBeLessThanOrEqual(mostLines);
      const headings = headingsOf(exportFile("adr", draft, presented, day).text);
      expect(headings.slice(1)).toEqual(madr.slice(1));
    }),
    runs(60),
  );
});

describe("the promptfoo file", () => {
  type Config = {
    providers: string[];
    prompts: string[];
    tests: { vars: object; assert: { type: string; metric: string; value: string }[] }[];
  };
  const draft = presetAnswers("global-cart", "en");
  const presented = presentPrompts(draft, "en");
  const config = JSON.parse(exportFile("promptfoo", draft, presented, day).text) as Config;
  const assertions = config.tests[0]!.assert;
  /** What promptfoo does with an assertion in JavaScript: a function's body that sees the answer. */
  const holds = (value: string, output: string) =>
    runInNewContext(`((output) => {${value}})(answer)`, { answer: output }) as boolean;
  const verdict = (output: string) => assertions.map(({ value }) => holds(value, output));

  const codes = Object.values(presented.prompts.pro.receipt ?? {}).map((line) => line.slice(-6));
  const section = (letter: string) => `## ${letter}. Part\n\n| a | b |\n|---|---|\n${"word ".repeat(260)}\n`;
  const answer = [
    `Receipt ${codes.join("-")}`,
    ...Array.from("ABCDEFGHIJK", section),
    "```mermaid\nflowchart LR\n```",
    `\${{ secrets.X }} {{x}} ${presented.facts[0]?.url}`,
  ].join("\n\n");

  it("has the keys that promptfoo knows, and takes the answer by a variable", () => {
    expect(Object.keys(config)).toEqual(["description", "providers", "prompts", "tests"]);
    expect(config).toMatchObject({ providers: ["echo"], prompts: ["{{answer}}"] });
    expect(config.tests[0]).toMatchObject({ vars: { answer: "file://answer.md" } });
    expect(assertions.map(({ type }) => type)).toEqual(assertions.map(() => "javascript"));
  });

  // Closed, so that a key of ours that promptfoo does not know fails. Its published schema (draft-07, some hundred
  // kilobytes) is not copied here: this is the part of it that the file uses, as its reference documents it.
  const documented = z.strictObject({
    description: z.optional(z.string()),
    providers: z.array(z.literal("echo")),
    prompts: z.array(z.string()),
    tests: z.array(
      z.strictObject({
        vars: z.record(z.string(), z.string()),
        assert: z.array(z.strictObject({ type: z.literal("javascript"), metric: z.string(), value: z.string() })),
      }),
    ),
  });

  it("of any draft is as promptfoo documents it, and its code runs", () => {
    fc.assert(
      fc.property(anyDraft, fc.constantFrom(...locales), (some, locale) => {
        const text = exportFile("promptfoo", some, presentPrompts(some, locale), day).text;
        for (const { assert } of documented.parse(JSON.parse(text)).tests)
          for (const { value } of assert) expect(typeof holds(value, answer)).toBe("boolean");
      }),
      runs(30),
    );
  });

  it("passes an answer that keeps the contract", () => {
    expect(verdict(answer)).toEqual([true, true, true, true, true]);
  });

  it.each([
    ["without its receipt", answer.replace(codes[0]!, "000000"), 0],
    ["without a section", answer.replace("## G. ", "## "), 1],
    ["cut short", answer.slice(0, 3_000), 2],
    ["with another fence", answer.replace("```mermaid", "```text"), 3],
    ["with other links", answer.replaceAll("https://", "https://not."), 4],
  ])("catches an answer %s", (_, broken, index) => {
    expect(verdict(broken)[index]).toBe(false);
  });

  it("asks for no length where none was asked for", () => {
    const free = JSON.parse(exportFile("promptfoo", { ...draft, answerLength: "free" }, presented, day).text) as Config;
    expect(free.tests[0]!.assert).toHaveLength(assertions.length - 1);
  });
});

describe("SKILL.md", () => {
  const text = skillText("https://site.example");
  const [, front = "", body = ""] = /^---\n([\s\S]+?)\n---\n([\s\S]+)$/.exec(text) ?? [];

  it("is as agentskills.io specifies it", () => {
    const fields = Object.fromEntries(
      [...front.matchAll(/^([a-z-]+): ?(.*)$/gm)].map(([, key, value]) => [key, value]),
    );
    expect(Object.keys(fields)).toEqual(["name", "description", "compatibility", "metadata"]);
    expect(fields.name).toBe(skillName);
    expect(skillName).toMatch(/^(?=.{1,64}$)[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(fields.description?.length).toBeGreaterThan(0);
    expect(fields.description?.length).toBeLessThanOrEqual(1_024);
    expect(fields.description).not.toMatch(/: |^[[{"'&*!|>%@`]| #/); // a plain YAML scalar
    expect(fields.compatibility?.length).toBeLessThanOrEqual(500);
    expect(body.split("\n").length).toBeLessThan(500);
    expect(body.length).toBeLessThan(5_000 * 4);
  });

  /** What the reference validator of agentskills.io allows in the front matter, and how. */
  it("passes what skills-ref checks", () => {
    const allowed = ["name", "description", "license", "compatibility", "metadata", "allowed-tools"];
    expect(text.startsWith("---\n")).toBe(true);
    const keys = [...front.matchAll(/^([^\s:]+):/gm)].map(([, key = ""]) => key);
    expect(keys.filter((key) => !allowed.includes(key))).toEqual([]);
    expect(new Set(keys).size).toBe(keys.length);
    // The folder has the skill's name; metadata is a map of texts.
    expect(skillPath).toBe(`/.well-known/agent-skills/${skillName}/SKILL.md`);
    expect(/^metadata:\n((?: {2}.+\n?)+)/m.exec(front)?.[1]).toMatch(/^(?: {2}[a-z-]+: "[^"]*"\n?)+$/);
    expect(front).not.toMatch(/\t|[<>]/);
    expect(body.trim()).not.toBe("");
  });

  it("names addresses that are there", () => {
    const paths = [...text.matchAll(/https:\/\/site\.example(\/[\w./-]*\w)/g)].map(([, path]) => path);
    expect(new Set(paths)).toEqual(
      new Set(["/api/mcp", "/api/prompts", "/p/global-cart.md", "/api/openapi.json", "/api/facts"]),
    );
  });
});
