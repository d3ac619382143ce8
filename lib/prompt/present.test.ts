import { describe, expect, it } from "vitest";
import type { Draft } from "@/lib/answers/answers";
import { platformName } from "@/lib/content/names";
import { choiceLabel } from "@/lib/answers/labels";
import { locales } from "@/lib/i18n/locales";
import { buildPrompts } from "./build-prompts";
import { presentPrompts } from "./present";
import { renderPrompt } from "./render";

const draft: Draft = {
  domain: "saas",
  places: ["tokyo"],
  computeOrigin: "paris",
  platforms: ["cloudflare-workers"],
  needs: ["websockets", "jvm"],
  latencyGoal: { ms: 150, percentile: "p95", measuredAt: "user" },
};

describe.each(locales)("prompts as the API gives them, in %s", (locale) => {
  const shown = presentPrompts(draft, locale);
  const built = buildPrompts(draft, locale);

  it("gives text, its length, its tree and the receipt of the Pro prompt alone", () => {
    for (const kind of ["basic", "pro"] as const) {
      const { text, characters, sections } = shown.prompts[kind];
      expect(text).toBe(renderPrompt(built[kind], "xml"));
      expect(characters).toBe(text.length);
      expect(sections).toEqual(built[kind].sections);
    }
    expect(shown.prompts.pro.receipt).toEqual(built.pro.receipt);
    expect(shown.prompts.basic).not.toHaveProperty("receipt");
  });

  it("numbers the facts and names the platform or the need that each was chosen for", () => {
    expect(shown.facts.map(({ code }) => code)).toEqual(built.facts.map((_, index) => `F${index + 1}`));
    expect(shown.facts.map(({ id }) => id)).toEqual(built.facts.map(({ fact }) => fact.id));
    for (const [index, { reason }] of shown.facts.entries()) {
      const chosen = built.facts[index]?.reason;
      expect(reason).toMatchObject({ kind: chosen?.kind });
      if (chosen?.kind === "platform") expect(reason.name).toBe(platformName(chosen.platform));
      else if (chosen?.kind === "need") expect(reason.name).toBe(choiceLabel("needs", chosen.need, locale));
      else expect(reason).not.toHaveProperty("name");
    }
    expect(shown.facts.some(({ reason }) => reason.kind === "need")).toBe(true);
  });

  it("tells the platforms that the answers exclude, by which answers, with their facts", () => {
    expect(shown.ruledOut.length).toBeGreaterThan(0);
    for (const { platform, name, because, facts } of shown.ruledOut) {
      expect(name).toBe(platformName(platform));
      expect(because).toContain(choiceLabel("needs", "jvm", locale));
      expect(facts.every(({ value }) => value !== "")).toBe(true);
    }
  });

  it("tells tensions in the page's language, whatever the prompt's is", () => {
    const other = locale === "fr" ? "en" : "fr";
    const foreign = presentPrompts({ ...draft, promptLanguage: other }, locale);
    expect(foreign.language).toBe(other);
    expect(foreign.tensions).toEqual(shown.tensions);
    expect(foreign.prompts.pro.text).not.toBe(shown.prompts.pro.text);
    expect(shown.tensions.length).toBeGreaterThan(0);
    expect(presentPrompts(draft, other).tensions).not.toEqual(shown.tensions);
  });

  it("has no table of round trips where no origin is known", () => {
    expect(shown.latency).toBeDefined();
    expect(presentPrompts({ domain: "saas", places: ["tokyo"] }, locale).latency).toBeUndefined();
  });
});
