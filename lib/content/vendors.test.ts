import { describe, expect, test } from "vitest";
import vendors from "@/content/vendors.json";
import { isPromptable } from "@/lib/facts/promptable";
import { allPlatforms, allStores } from "./knowledge";
import { isStale } from "./shelf-life";
import { speakerOf } from "./vendors";

const products = [...allPlatforms, ...allStores];
const promptable = products.flatMap(({ vendor, facts }) =>
  facts.filter(isPromptable).map((fact) => ({ fact, speaker: speakerOf(vendor, fact.source.url) })),
);

describe("who speaks of a product", () => {
  test.each([
    ["Vercel (US)", "https://vercel.com/docs/limits", "page"],
    ["Vercel (US)", "https://vercel.com", "page"],
    ["Vercel (US)", "https://vercel.com/blog/fluid", "other"],
    ["Amazon Web Services (US)", "https://aws.amazon.com/blogs/database/x", "other"],
    ["Vercel (US)", "https://example.com/docs", "other"],
    ["Vercel (US)", "https://github.com/vercel/vercel-plugin/blob/main/SKILL.md", "repository"],
    ["Vercel (US)", "https://github.com/vercel/vercel-plugin", "other"],
    ["Vercel (US)", "https://github.com/netlify/docs/blob/main/a.md", "other"],
    ["Vercel (US)", "https://github.com/vercel", "other"],
    ["Vercel (US)", "https://github.com/vercel/vercel-plugin/tree/main/skills", "other"],
    ["nobody", "https://vercel.com/docs", "other"],
  ] as const)("%s at %s: %s", (vendor, url, speaker) => {
    expect(speakerOf(vendor, url)).toBe(speaker);
  });

  test("every vendor of a product is known, and none else", () => {
    expect(Object.keys(vendors).toSorted()).toEqual([...new Set(products.map(({ vendor }) => vendor))].toSorted());
  });
});

describe("the source of every fact that can enter a prompt", () => {
  test("is the vendor's own: a page, or a file of its repositories; no third person, no bare repository root", () => {
    expect(promptable.filter(({ speaker }) => speaker === "other").map(({ fact }) => fact.source.url)).toEqual([]);
    expect(promptable.length).toBeGreaterThan(300);
  });

  test("is marked where it is somebody else's, so that the facts page can say it", () => {
    const others = products.flatMap(({ vendor, facts }) =>
      facts.filter(({ source, promptable: mark }) => speakerOf(vendor, source.url) === "other" && mark !== false),
    );
    expect(others.map(({ id }) => id)).toEqual([]);
  });

  test("past its shelf life it is marked: the longest is two years", () => {
    const inTwoYears = products.flatMap(({ facts }) => facts).filter((fact) => !isStale(fact, "2029-01-01"));
    expect(inTwoYears).toEqual([]);
  });
});
