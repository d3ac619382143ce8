import { describe, expect, it } from "vitest";
import { presetIds } from "@/content/presets/ids";
import { pageTexts } from "@/lib/content/page-texts";
import { presetAnswers } from "@/lib/content/presets";
import { filterFacts } from "@/lib/facts/filter-facts";
import { locales } from "@/lib/i18n/locales";
import { loadMessages } from "@/lib/i18n/messages";
import { presentPrompts } from "@/lib/prompt/present";
import { handlePageText } from "./page-text-handler";

const get = (query: string, init: RequestInit = {}) =>
  handlePageText(new Request(`https://site.example/api/page-text?${query}`, init));

describe.each(locales)("in %s", (locale) => {
  it.each(presetIds)("the page of %s has both prompts, whole", async (id) => {
    const response = await get(`page=${id}&lang=${locale}`);
    const text = await response.text();
    const { prompts } = presentPrompts(presetAnswers(id, locale), locale);
    for (const prompt of Object.values(prompts)) expect(text).toContain(`\`\`\`\`\`text\n${prompt.text}\n\`\`\`\`\`\n`);
    expect(text).toMatch(/^# \S/);
    expect(response.headers.get("content-language")).toBe(locale);
  });

  it("the prompts are called as on the site", () => {
    const names = loadMessages(locale, "result").prompts;
    for (const kind of ["pro", "basic"] as const) expect(pageTexts[kind][locale]).toBe(names[kind].name);
  });

  it("the facts have every fact, with its source", async () => {
    const text = await (await get(`page=facts&lang=${locale}`)).text();
    for (const fact of filterFacts({ product: "", attribute: "" })) {
      expect(text).toContain(`- ${fact.text[locale]} ${fact.source.url} (`);
    }
  });
});

it("the facts are narrowed as the page is", async () => {
  const text = await (await get("page=facts&lang=en&platform=cloudflare-kv&kind=write-rate")).text();
  expect(text.match(/^## .+$/gm)).toEqual(["## Cloudflare Workers KV"]);
  expect(text.match(/^- .+$/gm)).toHaveLength(1);
});

it("has an ETag, is Markdown, and depends on Accept", async () => {
  const { headers } = await get("page=global-cart");
  expect(headers.get("content-type")).toBe("text/markdown; charset=utf-8");
  expect(headers.get("vary")).toBe("Accept");
  const again = await get("page=global-cart", { headers: { "If-None-Match": headers.get("etag") ?? "" } });
  expect(again.status).toBe(304);
});

it.each(["", "page=nowhere", "page=constructor"])("says that there is no page %j", async (query) => {
  expect((await get(query)).status).toBe(404);
});

it("refuses other methods", async () => {
  expect((await get("page=facts", { method: "POST" })).status).toBe(405);
});
