import { createHash } from "node:crypto";
import type { APIResponse } from "@playwright/test";
import { expect, test } from "./support/test";

const pages = ["/fr", "/en/scenarios/global-cart", "/fr/faits", "/fr/assistant/projet", "/fr/prompts?v=1&d=news&r=paris&s=content", "/fr/rien", "/xx/prompts"];
const others = ["/api/prompts?preset=global-cart", "/api/prompts?d=nothing", "/api/prompts?format=pdf", "/api/facts", "/p/global-cart.md", "/p/rien.md", "/og/fr-home.png", "/llms.txt", "/sitemap.xml", "/icon.svg"];

const policyOf = (answer: APIResponse) => answer.headers()["content-security-policy"] ?? "";

for (const path of [...pages, ...others]) {
  test(`${path} answers with every header`, async ({ request }) => {
    const answer = await request.get(path);
    const headers = answer.headers();
    expect(answer.status()).toBeLessThan(500);
    expect(policyOf(answer)).toContain("default-src 'self'");
    expect(policyOf(answer)).toContain("frame-ancestors 'none'");
    expect(policyOf(answer)).not.toMatch(/unsafe-inline|unsafe-eval/);
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["referrer-policy"]).toBeTruthy();
    expect(headers["x-powered-by"]).toBeUndefined();
  });
}

for (const path of pages) {
  test(`${path} has no inline script that its policy does not name`, async ({ request }) => {
    const answer = await request.get(path);
    const policy = policyOf(answer);
    const inline = [...(await answer.text()).matchAll(/<script(?![^>]*\bsrc=)([^>]*)>([\s\S]*?)<\/script>/g)];
    const unnamed = inline.filter(([, attributes = "", text = ""]) => {
      const nonce = /nonce="([^"]+)"/.exec(attributes)?.[1];
      const hash = createHash("sha256").update(text).digest("base64");
      return !(nonce !== undefined && policy.includes(`'nonce-${nonce}'`)) && !policy.includes(`'sha256-${hash}'`);
    });
    expect(unnamed.map(([script]) => script.slice(0, 120))).toEqual([]);
  });
}

test("a nonce is used once", async ({ request }) => {
  const policies = await Promise.all([1, 2, 3].map(async () => policyOf(await request.get("/fr/assistant/projet"))));
  expect(new Set(policies.map((policy) => /'nonce-([^']+)'/.exec(policy)?.[1])).size).toBe(3);
});

test("what people type stays out of caches, addresses, the console and other storage", async ({ page, request }) => {
  const secret = "SECRET-papaye-77";
  const seen: string[] = [];
  page.on("request", (sent) => seen.push(sent.url()));
  page.on("console", (line) => seen.push(line.text()));
  await page.goto("/fr/assistant/projet", { waitUntil: "networkidle" });
  await page.getByRole("radio", { name: "Commerce en ligne" }).check();
  await page.getByLabel(/Cas d’usage à évaluer/).fill(secret);
  await expect(page.getByRole("complementary", { name: "Aperçu du prompt" })).toContainText(secret);
  await page.getByRole("button", { name: "Continuer" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Vos utilisateurs" })).toBeVisible();
  expect(seen.filter((text) => text.includes("SECRET"))).toEqual([]);
  expect(page.url()).not.toContain("SECRET");
  const keys = await page.evaluate((text) => Object.keys(localStorage).filter((key) => localStorage.getItem(key)?.includes(text)), secret);
  expect(keys).toEqual(["architecte-edge:draft:v1"]);
  expect(await page.evaluate(() => [document.cookie, sessionStorage.length])).toEqual(["", 0]);
  const answer = await request.post("/api/prompts", {
    data: { domain: "news", targetRegions: ["paris"], state: [{ kind: "content" }], useCase: secret },
  });
  expect(answer.headers()["cache-control"]).toBe("no-store");
  const refused = await request.post("/api/prompts", { data: { domain: secret } });
  expect(refused.status()).toBe(422);
  expect(await refused.text()).not.toContain(secret);
});
