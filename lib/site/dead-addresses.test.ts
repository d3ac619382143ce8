import { expect, it } from "vitest";
import { presetIds } from "@/content/presets/ids";
import { factSubjectIds } from "@/lib/facts/subjects";
import { locales } from "@/lib/i18n/locales";
import { addresses, addressOf } from "./addresses";
import { deadRewrites } from "./dead-addresses";
import { factSubjectPath, presetPath } from "./routes";

/** Where an address is led, read as Next reads the pattern: whatever the case, a last slash or none. */
function ledTo(path: string): string | undefined {
  return deadRewrites().find(({ source }) => {
    const pattern = source.replace(/:dead\((.*)\)$/, "($1)");
    return new RegExp(`^${pattern}(?:/)?$`, "i").test(path);
  })?.destination;
}

it.each(locales)("no page of %s is dead", (locale) => {
  const rows = Object.keys(addresses) as (keyof typeof addresses)[];
  const pages = [
    ...rows.filter((id) => id !== "preset").map((id) => addressOf(id, locale)),
    ...presetIds.map((id) => presetPath(locale, id)),
    ...factSubjectIds.map((id) => factSubjectPath(locale, id)),
  ];
  expect(pages.filter((path) => ledTo(path) !== undefined)).toEqual([]);
});

it.each([
  ["/fr/rien", "/fr/missing"],
  ["/en/scenarios", "/en/missing"],
  ["/fr/scenarios/global-carts", "/fr/missing"],
  ["/fr/scenarios/global-cart/more", "/fr/missing"],
  ["/fr/faits/nothing", "/fr/missing"],
  ["/en/facts/memory/a", "/en/missing"],
  ["/fr/assistant/nowhere", "/fr/missing"],
  ["/en/a/b/c/d", "/en/missing"],
  ["/en/prompts.php", "/en/missing"],
  ["/xx/rien", undefined],
  ["/frites", undefined],
  ["/", undefined],
])("%s is led to %s", (path, destination) => {
  expect(ledTo(path)).toBe(destination);
});

it("its patterns are short enough for Next, which refuses 4,096 characters", () => {
  for (const { source } of deadRewrites()) expect(source.length).toBeLessThan(3_500);
});
