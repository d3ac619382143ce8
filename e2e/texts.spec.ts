import { expect, test } from "./support/test";

const pages = [
  ["/fr", "fr", "# L’essor"],
  ["/en", "en", "# Serverless computing moves to the edge"],
  ["/fr/scenarios/global-cart", "fr", "# Panier mondial"],
  ["/en/scenarios/global-cart", "en", "# Global cart"],
  ["/fr/faits", "fr", "# Les faits"],
  ["/en/facts?platform=cloudflare-kv", "en", "# Cloudflare Workers KV"],
  ["/fr/faits/memory", "fr", "# Mémoire"],
] as const;

const asHtml = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

for (const [path, language, beginning] of pages) {
  test(`${path} is Markdown to who asks for it, a page to everyone else`, async ({ request }) => {
    for (const accept of [
      "text/markdown",
      "text/markdown, text/html;q=0.5, */*;q=0.1",
      "text/html;q=0.5,text/markdown",
    ]) {
      const text = await request.get(path, { headers: { Accept: accept } });
      expect(text.status()).toBe(200);
      expect(text.headers()["content-type"]).toBe("text/markdown; charset=utf-8");
      expect(text.headers()["content-language"]).toBe(language);
      expect(text.headers().vary).toContain("Accept");
      expect((await text.text()).startsWith(beginning)).toBe(true);
    }
    for (const accept of [asHtml, "*/*", "text/markdownx"]) {
      const page = await request.get(path, { headers: { Accept: accept } });
      expect(page.headers()["content-type"]).toMatch(/^text\/html/);
      expect(page.headers().vary).toMatch(/\bAccept\b/);
    }
  });
}

test("the prompt of a preset by address has an ETag", async ({ request }) => {
  const answer = await request.get("/p/global-cart.md?lang=en");
  const tag = answer.headers().etag ?? "";
  expect(tag).not.toBe("");
  expect((await request.get("/p/global-cart.md?lang=en", { headers: { "If-None-Match": tag } })).status()).toBe(304);
});
