import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { nastyTexts, patience, runs, validAnswers, withWords } from "@/tests/support/arbitraries";
import { promptWords } from "@/tests/support/prompt-rows";
import type { Answers } from "@/lib/answers/schema";
import { presetAnswers } from "@/lib/content/presets";
import { locales } from "@/lib/i18n/locales";
import { buildPrompts } from "./build-prompts";
import type { Block, PromptDocument, Section } from "./document";
import { promptFormats, renderPrompt, renderSections, sectionText } from "./render";
import { ours, paragraph, quote, typed } from "./template";

vi.setConfig(patience);

const anyLocale = fc.constantFrom(...locales);
/** Any answers, and full ones whose every text is one nasty string: each text alone can break what others hide. */
const anyAnswers: fc.Arbitrary<Answers> = fc.oneof(
  validAnswers,
  fc
    .tuple(
      fc.constantFrom("global-cart" as const, "live-video" as const, "telehealth-eea" as const),
      anyLocale,
      fc.constantFrom(...nastyTexts),
    )
    .map(([id, locale, nasty]) =>
      withWords(presetAnswers(id, locale), (_, limit) => `${nasty} ${nasty}`.slice(0, Math.floor(limit / 3))),
    ),
);
const documents = fc.tuple(anyAnswers, anyLocale).map(([answers, locale]) => {
  const { basic, pro } = buildPrompts(answers, locale);
  return { answers, documents: [basic, pro] };
});

function forEachDocument(check: (document: PromptDocument) => void, times = 50) {
  fc.assert(
    fc.property(documents, ({ documents: built }) => built.forEach(check)),
    runs(times),
  );
}

const flat = (sections: Section[], depth = 0): [Section, number][] =>
  sections.flatMap((section) => [[section, depth] as [Section, number], ...flat(section.sections, depth + 1)]);
const blocksOf = (document: PromptDocument): Block[] => flat(document.sections).flatMap(([section]) => section.blocks);
const tablesOf = (document: PromptDocument) => blocksOf(document).filter((block) => block.kind === "table");

/** Unescaped pipes of a line: what a table's reader takes for cell borders. */
function pipes(line: string): number {
  let count = 0;
  for (let index = 0; index < line.length; index += 1) {
    if (line[index] === "\\") index += 1;
    else if (line[index] === "|") count += 1;
  }
  return count;
}

function expectTables(text: string, document: PromptDocument) {
  const rows = text.split("\n").filter((line) => line.startsWith("|"));
  const expected = tablesOf(document).flatMap((table) => Array(table.rows.length + 2).fill(table.head.length + 1));
  expect(rows.map(pipes)).toEqual(expected);
  for (const row of rows) expect(row.endsWith("|")).toBe(true);
}

/** Lines that our tree asks for: any more would be one that the reader's words began. */
function expectedLines(document: PromptDocument, format: (typeof promptFormats)[number]): number {
  const blockLines = (block: Block) => {
    if (block.kind === "paragraph") return 1;
    if (block.kind === "list") return block.items.length;
    if (block.kind === "quote") return block.lines.length;
    return block.rows.length + (format === "txt" ? 0 : 2);
  };
  return (
    blocksOf(document).reduce((sum, block) => sum + blockLines(block), 0) +
    flat(document.sections).length * (format === "xml" ? 2 : 1) +
    (document.receipt ? 2 : 0)
  );
}

describe("in every format", () => {
  it("the words begin no line", () => {
    forEachDocument((document) => {
      for (const format of promptFormats) {
        const lines = renderPrompt(document, format)
          .split(/[\r\n\u0085\u2028\u2029\v\f]/)
          .filter((line) => line !== "");
        expect(lines, format).toHaveLength(expectedLines(document, format));
      }
    });
  });

  it("the parts, joined by blank lines, are the prompt", () => {
    forEachDocument((document) => {
      for (const format of promptFormats) {
        const parts = renderSections(document, format);
        expect(parts.map(sectionText).join("\n\n")).toBe(renderPrompt(document, format));
        expect(parts.filter(({ id }) => id !== "receipt").map(({ id, title }) => [id, title])).toEqual(
          document.sections.map(({ id, title }) => [id, title]),
        );
      }
    }, 50);
  });

  it("every word of the answers stands in the Pro prompt, escaped as the format needs", () => {
    fc.assert(
      fc.property(documents, ({ answers, documents: [, pro] }) => {
        const text = Object.fromEntries(promptFormats.map((format) => [format, renderPrompt(pro!, format)]));
        for (const [, words] of promptWords(answers)) {
          expect(text.txt).toContain(words);
          const markdown = words
            .split("")
            .map((unit) => ("\\`<>|[]".includes(unit) ? `\\${unit}` : unit))
            .join("");
          expect(text.md!.includes(markdown) || text.md!.includes(`> ${words}`)).toBe(true);
          const xml = words.replace(/<(?=[\p{L}_:/!?]|$)/gu, () => "&lt;");
          const inTable = xml.split("\\").join("\\\\").split("|").join("\\|");
          expect(text.xml!.includes(xml) || text.xml!.includes(inTable)).toBe(true);
        }
      }),
      runs(50),
    );
  });

  it("the reader's words keep their mark and their field", () => {
    forEachDocument((document) => {
      const count = (sections: Section[]) =>
        flat(sections)
          .flatMap(([section]) =>
            section.blocks.flatMap((block) => {
              if (block.kind === "paragraph") return block.segments;
              if (block.kind === "quote") return block.lines.flat();
              return block.kind === "list" ? block.items.flatMap((item) => item.segments) : block.rows.flat(2);
            }),
          )
          .filter((segment) => segment.own).length;
      for (const format of promptFormats) {
        const own = renderSections(document, format)
          .flatMap(({ segments }) => segments)
          .filter((segment) => segment.own);
        expect(own).toHaveLength(count(document.sections));
        for (const { origin } of own) expect(origin.kind).toBe("answer");
      }
    }, 50);
  });
});

describe("as XML", () => {
  /** A scanner that forgives nothing: a "<" that is not exactly one of our tags throws. */
  function tagsOf(text: string): string[] {
    const tags: string[] = [];
    for (let at = text.indexOf("<"); at !== -1; at = text.indexOf("<", at + 1)) {
      if (text[at + 1] === " ") continue; // "p95 < 100 ms" begins no tag
      const tag = /^<(\/?[a-z_]+)>/.exec(text.slice(at));
      if (tag?.[1]) tags.push(tag[1]);
      else if (/^<[\p{L}_:/!?]/u.test(text.slice(at))) throw new Error(`not a tag of ours: ${text.slice(at, at + 30)}`);
    }
    return tags;
  }
  const expectedTags = (sections: Section[]): string[] =>
    sections.flatMap((section) => [section.tag, ...expectedTags(section.sections), `/${section.tag}`]);

  it("has exactly the tags of its parts, in order and balanced, each on its own line", () => {
    forEachDocument((document) => {
      const text = renderPrompt(document, "xml");
      expect(tagsOf(text)).toEqual(expectedTags(document.sections));
      const lines = text.split("\n").filter((line) => /^<\/?[a-z_]+>$/.test(line));
      expect(lines).toHaveLength(tagsOf(text).length);
    });
  });

  it("leaves no word that begins a tag, alone or with what follows, and every other sign as it was typed", () => {
    forEachDocument((document) => {
      for (const { segments } of renderSections(document, "xml")) {
        for (const { own, text } of segments) {
          if (own) expect(text).not.toMatch(/<(?:[\p{L}_:/!?]|$)/u);
        }
      }
    });
  });

  it("keeps the columns of its tables", () => {
    forEachDocument((document) => expectTables(renderPrompt(document, "xml"), document));
  });
});

describe("as Markdown", () => {
  it("has exactly the headings of its parts", () => {
    forEachDocument((document) => {
      const text = renderPrompt(document, "md");
      const headings = text.split("\n").filter((line) => /^\s*#/.test(line));
      expect(headings).toEqual(
        flat(document.sections).map(([section, depth]) => `${"#".repeat(depth + 2)} ${section.title}`),
      );
    });
  });

  it("has no fence, setext underline or indented code outside quotes", () => {
    forEachDocument((document) => {
      const text = renderPrompt(document, "md");
      const unquoted = text.replaceAll(/^>.*$/gm, "");
      expect(unquoted.replaceAll(/\\./g, "")).not.toContain("```");
      for (const line of text.split("\n")) expect(line).not.toMatch(/^\s*(?:~~~|=+\s*$|-+\s*$|\t| {4})/);
    });
  });

  it("leaves no markup character in the words unescaped", () => {
    forEachDocument((document) => {
      for (const { segments } of renderSections(document, "md")) {
        for (const [index, { own, text }] of segments.entries())
          if (own && !segments[index - 1]?.text.endsWith("> "))
            expect(text.replaceAll(/\\[\\`<>|[\]]/g, "")).not.toMatch(/[\\`<>|[\]]/);
      }
    });
  });

  it("keeps the columns of its tables", () => {
    forEachDocument((document) => expectTables(renderPrompt(document, "md"), document));
  });
});

describe("as text", () => {
  it("has exactly the capital lines of its parts", () => {
    forEachDocument((document) => {
      const lines = renderPrompt(document, "txt").split("\n");
      const capital = lines.filter(
        (line) =>
          /\p{Lu}/u.test(line) &&
          line === line.toUpperCase() &&
          !line.startsWith("- ") &&
          !line.startsWith("> ") &&
          !/^\S+, \S+/.test(line),
      );
      expect(capital).toEqual(document.sections.map(({ title }) => title.toUpperCase()));
    });
  });

  it("changes no character of the words", () => {
    fc.assert(
      fc.property(documents, ({ answers, documents: [, pro] }) => {
        const text = renderPrompt(pro!, "txt");
        for (const [, words] of promptWords(answers)) expect(text).toContain(words);
      }),
      runs(50),
    );
  });
});

describe("a small tree", () => {
  const document: PromptDocument = {
    prompt: "pro",
    language: "fr",
    sections: [
      {
        id: "context",
        tag: "contexte",
        title: "Contexte",
        blocks: [paragraph([ours("Pile\u00A0: "), typed("currentStack", "a<b & `c` | \\d")])],
        sections: [
          {
            id: "state",
            tag: "etat",
            title: "État",
            blocks: [
              { kind: "table", head: ["donnée", "où"], rows: [[[typed("state.0.what", "x|y\\")], [ours("Paris")]]] },
              { kind: "list", items: [{ label: "T1", segments: [ours("un")] }, { segments: [ours("deux")] }] },
            ],
            sections: [],
          },
        ],
      },
      { id: "task", tag: "requete", title: "Requête", blocks: [paragraph([ours("Tranche.")])], sections: [] },
    ],
  };

  it.each([
    [
      "xml",
      "<contexte>\nPile\u00A0: a&lt;b & `c` | \\d\n<etat>\n| donnée | où |\n|---|---|\n| x\\|y\\\\ | Paris |\nT1 un\n- deux\n</etat>\n</contexte>\n\n<requete>\nTranche.\n</requete>",
    ],
    [
      "md",
      "## Contexte\n\nPile\u00A0: a\\<b & \\`c\\` \\| \\\\d\n\n### État\n\n| donnée | où |\n|---|---|\n| x\\|y\\\\ | Paris |\n\nT1 un\n- deux\n\n## Requête\n\nTranche.",
    ],
    [
      "txt",
      "CONTEXTE\n\nPile\u00A0: a<b & `c` | \\d\n\nÉtat\n\n- x|y\\\u202F; où\u00A0: Paris\n\nT1 un\n- deux\n\nREQUÊTE\n\nTranche.",
    ],
  ] as const)("is written as %s", (format, text) => {
    expect(renderPrompt(document, format)).toBe(text);
  });

  it("keeps where each run comes from and stands; ours in one place are one", () => {
    const at = (row: number, column?: number) => ({ table: column === undefined ? { row } : { row, column } });
    const [context, task] = renderSections(document, "xml");
    expect(context).toEqual({
      id: "context",
      title: "Contexte",
      segments: [
        ours("<contexte>\nPile\u00A0: "),
        { ...typed("currentStack", "a<b & `c` | \\d"), text: "a&lt;b & `c` | \\d" },
        ours("\n<etat>\n"),
        { ...ours("| "), ...at(0) },
        { ...ours("donnée"), ...at(0, 0) },
        { ...ours(" | "), ...at(0) },
        { ...ours("où"), ...at(0, 1) },
        { ...ours(" |\n|---|---|"), ...at(0) },
        { ...ours("\n| "), ...at(1) },
        { ...typed("state.0.what", "x\\|y\\\\"), ...at(1, 0) },
        { ...ours(" | "), ...at(1) },
        { ...ours("Paris"), ...at(1, 1) },
        { ...ours(" |"), ...at(1) },
        ours("\nT1 un\n- deux\n</etat>\n</contexte>"),
      ],
    });
    expect(task?.segments).toEqual([ours("<requete>\nTranche.\n</requete>")]);
  });

  it("ends no quote of the reader's at an empty line", () => {
    const quoted: PromptDocument = {
      ...document,
      sections: [{ ...document.sections[1]!, blocks: [quote("situation", "un\n\n<b>deux")] }],
    };
    expect(renderPrompt(quoted, "xml")).toBe("<requete>\n> un\n>\n> &lt;b>deux\n</requete>");
    expect(renderPrompt(quoted, "txt")).toBe("REQUÊTE\n\n> un\n>\n> <b>deux");
  });

  it("separates a table's values as the language does", () => {
    expect(renderPrompt({ ...document, language: "en" }, "txt")).toContain("- x|y\\; où: Paris");
  });

  it("gives no text for no parts", () => {
    for (const format of promptFormats) expect(renderPrompt({ language: "en", sections: [] }, format)).toBe("");
  });
});
