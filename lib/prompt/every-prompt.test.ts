/** What holds of every Pro prompt that we publish: the presets and the seven situations, in both languages. */
import { describe, expect, test } from "vitest";
import { aimIds } from "@/content/choices/ids";
import { presetIds } from "@/content/presets/ids";
import type { Draft } from "@/lib/answers/answers";
import { choiceLabel } from "@/lib/answers/labels";
import type { Case } from "@/lib/case/case";
import { nativeStores } from "@/lib/case/stores";
import { allPlatforms, allStores, factById, loadProduct } from "@/lib/content/knowledge";
import { regulationShortName } from "@/lib/content/names";
import { presetAnswers } from "@/lib/content/presets";
import { isStale } from "@/lib/content/shelf-life";
import { ruleWords } from "@/lib/content/tension-sentences";
import { speakerOf } from "@/lib/content/vendors";
import { formatDate } from "@/lib/i18n/dates";
import { type Locale, locales } from "@/lib/i18n/locales";
import { formatNumber } from "@/lib/i18n/message";
import { nearestPop } from "@/lib/places/pops";
import { findTensions } from "@/lib/tensions/find-tensions";
import { situations } from "@/tests/cases/situations";
import { figuresIn } from "@/tests/support/figures";
import { promptWords } from "@/tests/support/prompt-rows";
import { type BuiltPrompts, buildPrompts } from "./build-prompts";
import type { Block, Section, SectionId, Segment } from "./document";
import { renderPrompt } from "./render";
import { wordingOf } from "./wording";

const today = "2026-11-01";
const cases = locales.flatMap((locale) => [
  ...presetIds.map((id) => [id, locale, presetAnswers(id, locale)] as const),
  ...situations.map(({ id, answers }) => [id, locale, answers] as const),
]);

const segmentsOf = (block: Block): Segment[] => {
  if (block.kind === "paragraph") return block.segments;
  if (block.kind === "list") return block.items.flatMap(({ segments }) => segments);
  return block.kind === "table" ? block.rows.flat(2) : block.lines.flat();
};
const allSections = (sections: readonly Section[]): Section[] =>
  sections.flatMap((section) => [section, ...allSections(section.sections)]);
const sectionOf = ({ pro }: BuiltPrompts, id: SectionId) => allSections(pro.sections).find((each) => each.id === id);
const itemsOf = (built: BuiltPrompts, id: SectionId) =>
  sectionOf(built, id)?.blocks.flatMap((block) => (block.kind === "list" ? block.items : [])) ?? [];
const textOf = (segments: readonly Segment[]) => segments.map(({ text }) => text).join("");

/** What a prompt may speak of: what is allowed, in use, named or compared, and the stores native to it. */
function inPlay({ candidates, platforms, stores, technologies }: Case): Set<string> {
  const native = nativeStores([...candidates, ...platforms]).map(({ id }) => id);
  return new Set<string>([...candidates, ...platforms, ...stores, ...native, ...technologies.map(({ id }) => id)]);
}

/** Texts whose figures a prompt may repeat: our sentences, the facts beneath it, the reader's words. */
function textsBehind(built: BuiltPrompts, answers: Draft, locale: Locale): string[] {
  const { tensions, unknowns } = findTensions(built.given, locale);
  const ids = [...tensions, ...unknowns].map(({ id }) => id);
  const products = inPlay(built.given);
  const facts = [...allPlatforms, ...allStores].filter(({ id }) => products.has(id)).flatMap((each) => each.facts);
  return [
    JSON.stringify(wordingOf(locale)),
    ...ids.map((id) => JSON.stringify(ruleWords[id]?.[locale])),
    ...facts.map((fact) => fact.text[locale]),
    ...promptWords(answers).map(([, words]) => words),
    ...(built.given.known.regulations ?? []).map((id) => regulationShortName(id, locale)),
    choiceLabel("traffic", answers.traffic ?? "unknown", locale),
    ...(answers.latencyGoal && answers.latencyGoal !== "none" ? [`${answers.latencyGoal.ms} ms`] : []),
    ...(answers.roundTrips ?? []).flatMap(({ p50, p95 }) => [`${p50} ms`, `${p95} ms`]),
  ];
}

/** Distances that our own tables give for the case. */
function reckoned({ latency, platforms }: Case, locale: Locale): string[] {
  const trips = [
    ...(latency?.rows.map(({ trip }) => trip) ?? []),
    ...(latency?.database ? [latency.database.trip] : []),
  ];
  const ms = trips.flatMap(({ floorMs, rttMs, lowMs, highMs }) => [floorMs, rttMs, lowMs, highMs]);
  const bare = ms.map((value) => formatNumber(locale, value)); // "185 à 196 ms" has one unit for both
  const km = (latency?.rows ?? []).flatMap(({ place }) =>
    platforms.flatMap((platform) => nearestPop(platform, place)?.km ?? []),
  );
  const sources = trips.flatMap(({ readings }) =>
    readings.flatMap(({ source }) => [
      formatDate(source.checkedOn.slice(0, 7), locale),
      source.statistic[locale],
      source.label,
    ]),
  );
  return [
    ...bare,
    ...bare.map((value) => `${value} ms`),
    ...km.map((each) => `${formatNumber(locale, each)} km`),
    ...sources,
  ];
}

describe.each(cases)("%s in %s", (_, locale, answers) => {
  const built = buildPrompts(answers, locale, today);
  const text = renderPrompt(built.pro, "txt");

  test("nothing of the reader is missing", () => {
    expect(promptWords(answers).filter(([, words]) => !text.includes(words))).toEqual([]);
  });

  test("no tension is dropped, and each is told before the facts", () => {
    const { tensions } = findTensions(built.given, locale);
    expect(itemsOf(built, "tensions").map(({ label }) => label)).toEqual(tensions.map(({ code }) => code));
    for (const { claim } of tensions) expect(text).toContain(claim);
  });

  test("no problem that nobody stated", () => {
    const project = textOf(
      sectionOf(built, "project")
        ?.blocks.flatMap(segmentsOf)
        .filter(({ own }) => !own) ?? [],
    );
    const unstated = aimIds.filter((aim) => !built.given.known.aims?.includes(aim));
    expect(unstated.filter((aim) => project.includes(choiceLabel("aims", aim, locale)))).toEqual([]);
    expect(text).not.toMatch(/latence trop élevée|latency too high/i);
  });

  test("no goal, traffic or text that nobody gave", () => {
    const task = textOf(itemsOf(built, "task").flatMap(({ segments }) => segments));
    const { goal, stop, traffic, texts } = wordingOf(locale).taskWords;
    const { latencyGoal, traffic: given, regulations } = built.given.known;
    const hasGoal = latencyGoal !== undefined && latencyGoal !== "none";
    expect(task.includes(goal.set)).toBe(hasGoal);
    expect(task.includes(stop.goal)).toBe(hasGoal);
    expect(task.includes(traffic.known)).toBe(given !== undefined);
    expect(task.includes(texts.rgpd)).toBe(regulations?.includes("rgpd") === true);
  });

  test("no product out of play, in facts or tensions", () => {
    const allowed = inPlay(built.given);
    const products = built.facts.map(({ fact }) => loadProduct(fact.id));
    const grounds = new Set(built.tensions.flatMap(({ facts }) => facts));
    expect(
      products.filter(({ id }, index) => !allowed.has(id) && !grounds.has(built.facts[index]?.fact.id ?? "")),
    ).toEqual([]);
    const told = built.tensions
      .map(({ parts, wayOut }) => [...parts.flatMap((part) => (part.field ? [] : part.text)), wayOut].join(" "))
      .join(" ");
    const others = [...allPlatforms, ...allStores].filter(({ id }) => !allowed.has(id));
    expect(others.filter(({ name }) => told.includes(name)).map(({ id }) => id)).toEqual([]);
  });

  test("every figure of ours comes from content, from the reader or from our tables", () => {
    const written = allSections(built.pro.sections)
      .flatMap(({ blocks }) => blocks.flatMap(segmentsOf))
      .filter(({ own }) => !own);
    const known = new Set(
      [...textsBehind(built, answers, locale), ...reckoned(built.given, locale)].flatMap((each) => [
        ...figuresIn(each, locale),
      ]),
    );
    // Addresses, dates and codes of facts are held to content by `lib/facts`.
    const isCitation = (each: string) => /https:|\(F\d/.test(each);
    const figures = written
      .filter(({ text: each }) => !isCitation(each))
      .flatMap(({ text: each }) => [...figuresIn(each, locale)]);
    expect(figures.length).toBeGreaterThan(10);
    expect([...new Set(figures)].filter((figure) => !known.has(figure))).toEqual([]);
  });

  test("a fact past its shelf life says so, and no other does", () => {
    const { recheck } = wordingOf(locale).facts;
    const marked = itemsOf(built, "facts").map(({ segments }) => textOf(segments).includes(recheck));
    expect(marked).toEqual(built.facts.map(({ fact }) => isStale(fact, today)));
    expect(marked.length).toBeGreaterThanOrEqual(8);
  });

  test("decisive facts come before prices, and two to six prices are told where any is known", () => {
    const isPrice = built.facts.map(({ reason }) => reason.kind === "cost");
    const count = isPrice.filter(Boolean).length;
    expect(isPrice.slice(-count)).toEqual(Array.from({ length: count }, () => true));
    expect(count).toBeGreaterThanOrEqual(2);
    expect(count).toBeLessThanOrEqual(6);
  });
});

describe.each([
  ...presetIds.map((id) => [id, (locale: Locale) => presetAnswers(id, locale)] as const),
  ...situations.map(({ id, answers }) => [id, () => answers] as const),
])("%s", (_, answersIn) => {
  test("the same facts, tensions, unknowns and checklist in both languages", () => {
    const [fr, en] = (["fr", "en"] as const).map((locale) => {
      const built = buildPrompts(answersIn(locale), locale, today);
      const { unknowns } = findTensions(built.given, locale);
      return {
        facts: built.facts.map(({ fact }) => fact.id),
        tensions: built.tensions.map(({ id, facts }) => ({ id, facts })),
        unknowns: unknowns.map(({ id, field }) => ({ id, field })),
        listed: itemsOf(built, "unknowns").length,
        checklist: itemsOf(built, "checklist").length,
      };
    });
    expect(fr).toEqual(en);
  });
});

test("at least 95 of 100 facts in the presets' prompts stand on a page of the vendor", () => {
  const facts = presetIds.flatMap((id) =>
    buildPrompts(presetAnswers(id, "fr"), "fr", today).facts.map(({ fact }) => fact),
  );
  const onPages = facts.filter(({ id, source }) => speakerOf(loadProduct(id).vendor, source.url) === "page");
  expect(facts.length).toBeGreaterThan(100);
  expect(onPages.length / facts.length).toBeGreaterThanOrEqual(0.95);
  expect(facts.filter(({ id }) => factById(id).source.confidence === "low")).toEqual([]);
});
