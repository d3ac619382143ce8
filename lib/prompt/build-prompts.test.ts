import fc from "fast-check";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { needIds, residencyIds } from "@/content/choices/ids";
import { presetIds } from "@/content/presets/ids";
import { regionIds } from "@/content/regions/ids";
import { regulationIds } from "@/content/regulations/ids";
import { anyDraft, nastyTexts, patience, runs, validAnswers, withWords } from "@/tests/support/arbitraries";
import { promptWords } from "@/tests/support/prompt-rows";
import { choiceLabel } from "@/lib/answers/labels";
import { maxStateItems, textLimits } from "@/lib/answers/limits";
import { parseAnswers } from "@/lib/answers/parse";
import type { Answers, Draft } from "@/lib/answers/schema";
import { regionName, regulationName } from "@/lib/content/names";
import { presetAnswers } from "@/lib/content/presets";
import { type Locale, locales } from "@/lib/i18n/locales";
import { basicLimit } from "./build-basic";
import { followUpLimit } from "./build-follow-ups";
import { ownTextLength, ownTextLimit } from "./fit-pro";
import { type BuiltPrompts, buildPrompts } from "./build-prompts";
import type { Section, Segment } from "./document";
import { presentPrompts } from "./present";
import { promptFormats, renderPrompt } from "./render";
import { saidIn } from "./said";

vi.setConfig(patience);

const anyLocale = fc.constantFrom(...locales);
const cases = presetIds.flatMap((id) => locales.map((locale) => [id, locale] as const));

const segmentsOf = (section: Section): Segment[] => [
  ...section.blocks.flatMap((block) => {
    if (block.kind === "paragraph") return block.segments;
    if (block.kind === "list") return block.items.flatMap((item) => item.segments);
    return block.kind === "quote" ? block.lines.flat() : block.rows.flat(2);
  }),
  ...section.sections.flatMap(segmentsOf),
];
const everySegment = (built: BuiltPrompts): Segment[] => [
  ...[...built.basic.sections, ...built.pro.sections].flatMap(segmentsOf),
  ...built.followUps.flatMap(({ segments }) => segments),
];
/** The same tree with each of the reader's texts replaced by one plain word. */
const withPlainWords = (section: Section): Section => {
  const copy = structuredClone(section);
  for (const segment of segmentsOf(copy)) if (segment.own) segment.text = "mot";
  return copy;
};
const proOrder = ["role", "context", "facts", "task", "constraints", "warning"];
const contextOrder = ["situation", "project", "latency", "state", "checklist", "tensions", "unknowns"];
const outline = (sections: Section[]): unknown => sections.map(({ id, sections: inner }) => [id, outline(inner)]);
const longest = ({ followUps }: BuiltPrompts) =>
  Math.max(...followUps.map(({ segments }) => segments.map(({ text }) => text).join("").length));

describe("any answers", () => {
  it("give the same prompts each time, and equal answers equal prompts", () => {
    fc.assert(
      fc.property(validAnswers, anyLocale, (answers, locale) => {
        const first = presentPrompts(answers, locale);
        expect(presentPrompts(structuredClone(answers), locale)).toEqual(first);
        const reordered = parseAnswers({
          ...Object.fromEntries(Object.entries(answers).reverse()),
          ...(answers.places && { places: [...answers.places].reverse() }),
        });
        expect(reordered.success && presentPrompts(reordered.answers, locale)).toEqual(first);
      }),
      runs(40),
    );
  });

  it("are not changed by building", () => {
    fc.assert(
      fc.property(validAnswers, anyLocale, (answers, locale) => {
        const before = structuredClone(answers);
        buildPrompts(answers, locale);
        expect(answers).toEqual(before);
      }),
      runs(40),
    );
  });

  it("have every one of their words in the Pro prompt, marked as the reader's and with its field", () => {
    fc.assert(
      fc.property(validAnswers, anyLocale, (answers, locale) => {
        const own = buildPrompts(answers, locale)
          .pro.sections.flatMap(segmentsOf)
          .filter((segment) => segment.own);
        const said = own.map(({ text, origin }) => ("field" in origin ? `${origin.field}=${text}` : text));
        for (const [path, text] of promptWords(answers)) {
          // What the situation holds already is not told twice.
          if (!saidIn(answers.situation ?? "")(text)) expect(said).toContain(`${path}=${text}`);
        }
      }),
      runs(75),
    );
  });

  it("add nothing else that is marked as the reader's", () => {
    fc.assert(
      fc.property(validAnswers, anyLocale, (answers, locale) => {
        const { computeOrigin, databaseOrigin, latencyGoal, roundTrips = [] } = answers;
        // Words that stand in answers which are more than words.
        const inside = Object.entries({
          computeOrigin,
          databaseOrigin,
          latencyGoal: typeof latencyGoal === "object" ? latencyGoal.scope : undefined,
        });
        const measured = roundTrips.map(({ place }) => ["roundTrips", place] as const);
        const known = new Set(
          [...promptWords(answers), ...inside, ...measured].map(([path, text]) => `${path}=${text}`),
        );
        const { basic, ...built } = buildPrompts(answers, locale);
        const [context] = basic.sections.filter(({ id }) => id === "context");
        // The Basic prompt may hold a situation's beginning only.
        const [quoted] = context!.blocks.filter((block) => block.kind === "quote");
        const cut = quoted?.lines.at(-1)?.at(-1)?.text;
        for (const { own, text, origin } of everySegment({ basic, ...built })) {
          if (own && text !== cut) expect(known).toContain("field" in origin ? `${origin.field}=${text}` : text);
        }
      }),
      runs(50),
    );
  });

  it("leave no trace of an accident in our own words", () => {
    fc.assert(
      fc.property(fc.oneof(validAnswers, anyDraft), anyLocale, (answers: Draft, locale) => {
        for (const { own, text } of everySegment(buildPrompts(answers, locale))) {
          expect(text).not.toBe("");
          if (!own)
            expect(text).not.toMatch(
              /\bundefined\b|\bnull\b|\bNaN\b|\[object|\{[a-zA-Z]+\}|function\s*\(|\bInfinity\b/,
            );
        }
      }),
      runs(75),
    );
  });

  it("leave no doubled space, stray punctuation, empty item or empty part", () => {
    fc.assert(
      fc.property(fc.oneof(validAnswers, anyDraft), anyLocale, (answers: Draft, locale) => {
        const { basic, pro } = buildPrompts(answers, locale);
        const check = (section: Section) => {
          expect(section.blocks.length + section.sections.length).toBeGreaterThan(0);
          for (const block of section.blocks) {
            if (block.kind === "list") for (const item of block.items) expect(item.segments).not.toEqual([]);
            if (block.kind === "table") for (const row of block.rows) expect(row).toHaveLength(block.head.length);
          }
          section.sections.forEach(check);
        };
        for (const document of [basic, pro]) {
          document.sections.forEach(check);
          const text = renderPrompt({ ...document, sections: document.sections.map(withPlainWords) }, "txt");
          expect(text).not.toMatch(/ {2}| [,.](?![\p{L}\d])|\n{3}|,,|[^.]\.\.(?!\.)/u);
        }
      }),
      runs(50),
    );
  });

  it("give the parts in the order of the article", () => {
    fc.assert(
      fc.property(fc.oneof(validAnswers, anyDraft), anyLocale, (answers: Draft, locale) => {
        const { basic, pro } = buildPrompts(answers, locale);
        expect(basic.sections.map(({ id }) => id)).toEqual(["role", "context", "task"]);
        const ids = pro.sections.map(({ id }) => id);
        expect(ids).toEqual(proOrder.filter((id) => ids.includes(id as never)));
        expect(ids).toEqual(expect.arrayContaining(["role", "context", "task", "constraints", "warning"]));
        const inner = pro.sections[1]?.sections.map(({ id }) => id) ?? [];
        expect(inner).toEqual(contextOrder.filter((id) => inner.includes(id as never)));
      }),
      runs(50),
    );
  });

  it("follow the prompt language of the answers, else the interface's", () => {
    fc.assert(
      fc.property(validAnswers, anyLocale, (answers, locale) => {
        const built = buildPrompts(answers, locale);
        expect([built.language, built.basic.language, built.pro.language]).toEqual(
          Array(3).fill(answers.promptLanguage ?? locale),
        );
      }),
      runs(50),
    );
  });
});

describe("other words", () => {
  const shapeOf = (answers: Answers, locale: Locale) => {
    const { basic, pro, followUps } = buildPrompts(answers, locale);
    return [outline(basic.sections), outline(pro.sections), followUps.map(({ id, title }) => [id, title])];
  };

  it("never add, remove or move a part, for any answers", () => {
    fc.assert(
      fc.property(validAnswers, anyLocale, fc.constantFrom(...nastyTexts), (answers, locale, nasty) => {
        // A situation may be what the answers are enough by.
        const filler = (path: string) => (path === "situation" ? " mot".repeat(12) : "");
        const words = (path: string, limit: number) => `x ${nasty}`.slice(0, Math.floor(limit / 3)) + filler(path);
        expect(shapeOf(withWords(answers, words), locale)).toEqual(shapeOf(answers, locale));
      }),
      runs(50),
    );
  });

  it.each(locales)("never do in a full scenario in %s", (locale) => {
    const answers = presetAnswers("global-cart", locale);
    const shape = shapeOf(answers, locale);
    for (const nasty of nastyTexts) {
      const words = (_: string, limit: number) => `x ${nasty}`.slice(0, Math.floor(limit / 3));
      expect(shapeOf(withWords(answers, words), locale)).toEqual(shape);
    }
  });
});

describe.each(cases)("preset %s in %s", (id, locale) => {
  let built: BuiltPrompts;
  beforeAll(() => {
    built = buildPrompts(presetAnswers(id, locale), locale);
  });

  it("stays within the lengths", () => {
    for (const format of promptFormats) {
      expect(renderPrompt(built.basic, format).length, `basic ${format}`).toBeLessThanOrEqual(basicLimit);
    }
    if (built.facts.length > 8) expect(ownTextLength(built.pro)).toBeLessThanOrEqual(ownTextLimit);
    expect(longest(built)).toBeLessThanOrEqual(followUpLimit);
  });

  it("tells every tension, in the same order in both languages", () => {
    const other = buildPrompts(presetAnswers(id, locale === "fr" ? "en" : "fr"), locale);
    const ids = built.pro.sections
      .flatMap(segmentsOf)
      .flatMap(({ origin }) => (origin.kind === "tension" ? [origin.id] : []));
    const told = [...new Set(ids)]; // the reader's words in a claim come between its parts
    expect(told).toEqual(built.tensions.map((tension) => tension.id));
    expect(told).toEqual(other.tensions.map((tension) => tension.id));
  });

  it("names its regions, platforms and the reader's words", () => {
    const text = renderPrompt(built.pro, "txt");
    for (const [, words] of promptWords(presetAnswers(id, locale))) expect(text).toContain(words);
    expect(built.followUps).toHaveLength(6);
  });

  it("follows its language's typography", () => {
    const texts = [
      ...promptFormats.flatMap((format) => [renderPrompt(built.basic, format), renderPrompt(built.pro, format)]),
      ...built.followUps.map(({ segments }) => segments.map(({ text }) => text).join("")),
    ];
    for (const text of texts) {
      const prose = text
        .replace(/https?:\/\/\S+/g, "")
        .replace(/`[^`\n]*`/g, "")
        .replace(/^\|[-|]+\|$/gm, "")
        .replace(/ \| /g, "\n");
      if (locale === "fr") {
        expect(prose).not.toMatch(/[^\S\u00A0\u202F\n][;:!?»]|«[^\u00A0\u202F]/u);
        expect(prose).not.toMatch(/[\p{L}\d)»][;!?](?!\w)/u);
      } else expect(prose).not.toMatch(/[^\S\n][;:!?]/u);
      expect(prose).not.toMatch(/['"]/u);
    }
  });
});

describe("lengths for any answers", () => {
  const byLength = <Id extends string>(ids: readonly Id[], nameOf: (id: Id) => string) =>
    [...ids].sort((a, b) => nameOf(b).length - nameOf(a).length);

  /** Answers with the longest names of everything that can be chosen, and texts as long as they may be. */
  const longestAnswers = (locale: Locale): Answers => {
    const regions = byLength(regionIds, (id) => regionName(id, locale));
    const answers: Answers = {
      ...presetAnswers("global-cart", locale),
      computeOrigin: regions[0],
      databaseOrigin: regions[0],
      places: regions.slice(0, 4),
      needs: byLength(needIds, (id) => choiceLabel("needs", id, locale)).slice(0, 3),
      regulations: byLength(regulationIds, (id) => regulationName(id, locale)).slice(0, 2),
      residency: byLength(residencyIds.slice(0, -1), (id) => choiceLabel("residencies", id, locale))[0],
      expertRole: "x",
      ciCd: "x",
      infrastructureAsCode: "x",
      state: [{ kind: "records" }],
    };
    return withWords(answers, (path, limit) => `${path} ${"mot ".repeat(limit)}`.slice(0, limit).replace(/ $/, "s"));
  };

  // Known faults, reported: remove `.fails` with the fix.
  it.each(locales)("Basic keeps its limit with the longest words and names in %s", (locale) => {
    const { basic } = buildPrompts(longestAnswers(locale), locale);
    expect(renderPrompt(basic, "xml").length).toBeLessThanOrEqual(basicLimit);
  });

  it.each(locales)("follow-ups keep theirs with the longest words and names in %s", (locale) => {
    expect(longest(buildPrompts(longestAnswers(locale), locale))).toBeLessThanOrEqual(followUpLimit);
  });

  it.each(locales)("follow-ups keep theirs with eight pieces of state in own words in %s", (locale) => {
    const words = (index: number) => `${index} ${"mot ".repeat(25)}`.slice(0, textLimits.what - 1).concat("s");
    const state = Array.from({ length: maxStateItems }, (_, index) => ({ kind: "other" as const, what: words(index) }));
    expect(longest(buildPrompts({ ...longestAnswers(locale), state }, locale))).toBeLessThanOrEqual(followUpLimit);
  });
});

it("counts what it gives: the text's UTF-16 code units", () => {
  const { prompts } = presentPrompts(presetAnswers("live-sport", "fr"), "en");
  for (const { text, characters } of Object.values(prompts)) expect(characters).toBe(text.length);
});
