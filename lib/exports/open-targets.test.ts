import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { presetIds } from "@/content/presets/ids";
import { openTargetSchema } from "@/lib/content/open-target-schema";
import { allOpenTargets } from "@/lib/content/open-targets";
import { presetAnswers } from "@/lib/content/presets";
import { locales } from "@/lib/i18n/locales";
import { presentPrompts } from "@/lib/prompt/present";
import { runs, wildText } from "@/tests/support/arbitraries";
import { openTargets } from "./open-targets";

it.each(allOpenTargets.map((target) => [target.id, target] as const))("%s is as the schema says", (_, target) => {
  expect(openTargetSchema.parse(target)).toEqual(target);
});

/** What a target reads out of a link. */
const readBack = (href: string) => decodeURIComponent(href.slice(href.indexOf("=") + 1));

const cases = presetIds.flatMap((id) => locales.map((locale) => [id, locale] as const));

describe.each(cases)("%s in %s", (id, locale) => {
  const { prompts } = presentPrompts(presetAnswers(id, locale), locale);

  it.each(allOpenTargets.map((target) => [target.id, target] as const))(
    "in %s: whole, or not at all",
    (name, { link, page }) => {
      for (const { text } of [prompts.pro, prompts.basic]) {
        const target = openTargets(text).find((known) => known.id === name)!;
        const href = link ? `${link.address}${encodeURIComponent(text)}` : page;
        const fits = link ? (link.unit === "characters" ? text.length : href.length) <= link.limit : false;
        expect(target).toMatchObject({
          prefills: fits,
          href: fits ? href : page,
          tooLong: link !== undefined && !fits,
        });
        if (fits) {
          expect(readBack(target.href)).toBe(text);
          expect(target.href).not.toContain("+");
        }
      }
    },
  );

  it("the Pro prompt fits the app that takes the longest, the Basic one every link", () => {
    expect(openTargets(prompts.pro.text).some(({ prefills }) => prefills)).toBe(true);
    expect(openTargets(prompts.basic.text).filter(({ tooLong }) => tooLong)).toEqual([]);
  });
});

it("any text is carried whole where it fits", () => {
  fc.assert(
    fc.property(wildText, (text) => {
      for (const { prefills, href } of openTargets(text))
        if (prefills) expect(readBack(href)).toBe(text.replace(/\p{Surrogate}/gu, "\uFFFD"));
    }),
    runs(200),
  );
});
