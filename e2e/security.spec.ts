import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { APIResponse } from "@playwright/test";
import { beforePaintScriptHash } from "@/lib/site/before-paint";
import { serverLog } from "../playwright.config";
import { open } from "./support/open";
import { expect, test } from "./support/test";

const pages = [
  "/fr",
  "/en/scenarios/global-cart",
  "/en/facts/cloudflare-kv",
  "/fr/assistant/projet",
  "/fr/prompts?v=1&d=news&r=paris&s=content",
  "/fr/faits/rien",
  "/xx/prompts",
  "/en/assistant/check",
  "/en/prompts?v=99&d=nothing",
  "/%ff",
  "/fr/%E0%A4%A",
  "/p/%ff.md",
  "/fr/assistant/%C3%A9tat",
  "/fr/scenarios/%67lobal-cart",
];
const others = [
  "/api/prompts?preset=global-cart",
  "/api/prompts?d=nothing",
  "/api/prompts?format=pdf",
  "/api/facts",
  "/p/global-cart.md",
  "/p/rien.md",
  "/og/fr-home.png",
  "/llms.txt",
  "/sitemap.xml",
  "/icon.svg",
];

/** What every response says, whatever it is. */
function expectHeaders(headers: Record<string, string>) {
  expect(headers).toMatchObject({
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "x-frame-options": "DENY",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
  });
  expect(headers["strict-transport-security"]).toMatch(/max-age=\d{8}/);
  expect(headers["permissions-policy"]).toContain("geolocation=()");
  const policy = new Map(
    (headers["content-security-policy"] ?? "").split("; ").map((directive) => [directive.split(" ")[0], directive]),
  );
  expect(policy.get("frame-ancestors")).toBe("frame-ancestors 'none'");
  expect(policy.get("object-src")).toBe("object-src 'none'");
  expect(policy.get("base-uri")).toBe("base-uri 'none'");
  expect(policy.get("form-action")).toBe("form-action 'self'");
  // Nothing but this site, and what is named: no scheme, no wildcard, no other host.
  for (const name of ["default-src", "script-src", "style-src", "connect-src"]) {
    expect(policy.get(name)).toMatch(/^[a-z-]+ 'self'( '(nonce|sha256)-[^']+')*$/);
  }
}

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
    expectHeaders(headers);
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

test("a page made per request has one policy, and in capitals leads to itself", async ({ request }) => {
  for (const path of ["/fr/assistant/projet", "/en/prompts?v=1&d=news"]) {
    const policies = (await request.get(path))
      .headersArray()
      .filter(({ name }) => name.toLowerCase() === "content-security-policy");
    expect(policies.map(({ value }) => value.match(/default-src/g)?.length)).toEqual([1]);
    expect(policies[0]?.value).toMatch(/'nonce-[^']+'/);
    // The one script whose text is known before the request: the choice of theme.
    expect(policies[0]?.value.match(/'sha256-[^']+'/g)).toEqual([beforePaintScriptHash]);
  }
  for (const path of ["/FR/prompts", "/fr/Prompts", "/En/Assistant/Users"]) {
    const capitals = await request.get(`${path}?v=1&d=news`, { maxRedirects: 0 });
    expect([capitals.status(), new URL(capitals.headers().location ?? "", "http://localhost").href]).toEqual([
      308,
      `http://localhost${path.toLowerCase()}?v=1&d=news`,
    ]);
  }
  const nowhere = await request.get("/fr/Rien");
  expect([nowhere.status(), policyOf(nowhere).match(/default-src/g)?.length]).toEqual([404, 1]);
});

test("a nonce is used once", async ({ request }) => {
  const policies = await Promise.all([1, 2, 3].map(async () => policyOf(await request.get("/fr/assistant/projet"))));
  expect(new Set(policies.map((policy) => /'nonce-([^']+)'/.exec(policy)?.[1])).size).toBe(3);
});

test("what people type stays out of caches, addresses, the console and other storage", async ({ page, request }) => {
  const secret = "SECRET-papaye-77";
  const seen: string[] = [];
  page.on("request", (sent) => seen.push(sent.url()));
  page.on("console", (line) => seen.push(line.text()));
  await open(page, "/fr/assistant/projet");
  await page.getByRole("radio", { name: "Commerce en ligne" }).check();
  await page.getByLabel(/Cas d’usage à évaluer/).fill(secret);
  await expect(page.getByRole("complementary", { name: "Aperçu du prompt" })).toContainText(secret);
  await page.getByRole("button", { name: "Continuer" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Vos utilisateurs" })).toBeVisible();
  expect(seen.filter((text) => text.includes("SECRET"))).toEqual([]);
  expect(page.url()).not.toContain("SECRET");
  const keys = await page.evaluate(
    (text) => Object.keys(localStorage).filter((key) => localStorage.getItem(key)?.includes(text)),
    secret,
  );
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

const news = { domain: "news", targetRegions: ["paris"], state: [{ kind: "content" }] };

test("the API answers every status with every header, and private answers are kept nowhere", async ({ request }) => {
  const preset = "/api/prompts?preset=global-cart";
  const etag = (await request.get(preset)).headers().etag ?? "";
  const factsEtag = (await request.get("/api/facts")).headers().etag ?? "";
  const json = { "Content-Type": "application/json" };
  const post = (data: unknown, headers: Record<string, string> = json) =>
    request.post("/api/prompts", { data, headers });
  const cases = [
    { status: 200, stored: true, answer: await request.get(preset) },
    { status: 200, stored: true, answer: await request.head(preset) },
    { status: 304, stored: true, answer: await request.get(preset, { headers: { "If-None-Match": etag } }) },
    { status: 304, stored: true, answer: await request.get("/api/facts", { headers: { "If-None-Match": factsEtag } }) },
    { status: 200, stored: false, answer: await request.get("/api/prompts?d=news&r=paris&s=content&uc=mots") },
    { status: 200, stored: false, answer: await post(news) },
    { status: 200, stored: false, answer: await request.post("/api/prompts?draft=1", { data: {} }) },
    { status: 400, stored: false, answer: await post(Buffer.from("{broken")) },
    { status: 400, stored: false, answer: await request.get("/api/prompts?format=pdf") },
    { status: 400, stored: false, answer: await request.get("/api/facts?platform=nothing") },
    { status: 405, stored: false, answer: await request.delete("/api/prompts") },
    { status: 405, stored: false, answer: await request.put("/api/facts", { data: {} }) },
    { status: 413, stored: false, answer: await post({ ...news, useCase: "x".repeat(70_000) }) },
    { status: 415, stored: false, answer: await post("d=news", { "Content-Type": "text/plain" }) },
    { status: 422, stored: false, answer: await post({ domain: "nothing" }) },
    { status: 422, stored: false, answer: await request.get("/api/prompts?preset=nothing") },
  ];
  for (const { status, stored, answer } of cases) {
    await test.step(`${status} ${answer.url()}`, async () => {
      const headers = answer.headers();
      expect(answer.status()).toBe(status);
      expectHeaders(headers);
      if (stored) expect(headers["cache-control"]).toContain("public");
      else expect(headers["cache-control"]).toBe("no-store");
      if (status >= 400) expect(headers["content-type"]).toMatch(/^application\/problem\+json/);
      if (status === 405) expect(headers.allow).toContain("GET");
    });
  }
});

test("scripts, styles, fonts and images carry the headers too, and what does not exist is a 404", async ({
  page,
  request,
}) => {
  const files = new Set<string>();
  page.on("response", (answer) => files.add(answer.url()));
  await open(page, "/fr");
  const kinds = [/\/_next\/static\/.*\.js/, /\/_next\/static\/.*\.css/, /\/_next\/static\/.*\.woff2/];
  for (const kind of kinds) {
    const url = [...files].find((each) => kind.test(each)) ?? `none of ${kind}`;
    const answer = await request.get(url);
    expect(answer.status()).toBe(200);
    expectHeaders(answer.headers());
  }
  for (const path of ["/fr/rien", "/xx/prompts", "/p/rien.md", "/og/rien.png", "/api/rien", "/_next/static/rien.js"]) {
    const answer = await request.get(path);
    expect([path, answer.status()]).toEqual([path, 404]);
    expectHeaders(answer.headers());
  }
});

for (const path of pages) {
  test(`${path} has no handler or style in its markup, and scripts of this site only`, async ({ request }) => {
    const markup = (await (await request.get(path)).text()).replace(/<script\b[\s\S]*?<\/script>/g, (script) =>
      script.slice(0, script.indexOf(">") + 1),
    );
    const tags = markup.match(/<[a-z][^>]*>/gi) ?? [];
    expect(tags.filter((tag) => /\s(on[a-z]+|style)=|(href|src|action)="(javascript|data):/i.test(tag))).toEqual([]);
    const sources = tags.flatMap((tag) => /^<script[^>]*\ssrc="([^"]+)"/i.exec(tag)?.[1] ?? []);
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.filter((source) => !source.startsWith("/_next/static/"))).toEqual([]);
  });
}

test("a whole journey with words in every field: none leaves in an address, a header or the console", async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const seen: string[] = [];
  page.on("request", (sent) =>
    seen.push(
      sent.url().split("#")[0] ?? "",
      JSON.stringify(sent.headers()),
      sent.method() === "POST" ? `POST ${sent.url()}` : "",
    ),
  );
  page.on("console", (line) => seen.push(line.text()));
  await open(page, "/en/assistant/project");
  await page.getByRole("radio", { name: "E-commerce" }).check();
  const typed: string[] = [];
  for (const title of [
    "Your users",
    "The state to manage",
    "Your constraints",
    "Your platforms",
    "Delivery",
    "Check your answers",
  ]) {
    const checkbox = page.getByRole("checkbox", { name: "Tokyo" });
    if (await checkbox.isVisible()) await checkbox.check();
    const kind = page.getByLabel("Kind of data");
    if (await kind.isVisible()) await kind.selectOption("cart");
    for (const field of await page
      .locator('main form :is(input[type="text"][name], input[id$="Origin"], input:not([type])[name], textarea[name])')
      .all()) {
      const word = `SECRET-${typed.length}-kiwi`;
      const name = await field.getAttribute("name");
      // What is no words: a number.
      const plain = { goalMs: "150" }[name ?? ""];
      if (plain) await field.fill(plain);
      else {
        await field.fill(name === "roundTrips" ? `${word} 268` : word);
        typed.push(word);
      }
    }
    await page.getByRole("button", { name: "Continue", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  }
  expect(typed.length).toBeGreaterThanOrEqual(9);
  await page.getByRole("link", { name: "Build the prompts" }).click();
  // The first is the title, which names the case for the reader alone.
  await expect(page.locator('[data-prompt="pro"]')).toContainText(typed[1] ?? "");
  await page.getByRole("button", { name: "Copy the Pro prompt" }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain("SECRET-");

  expect(
    seen.filter((text) => /SECRET|kiwi/i.test(decodeURIComponent(text.replace(/%(?![0-9a-f]{2})/gi, "%25")))),
  ).toEqual([]);
  // Words are sent to one place only, in a body.
  const posts = new Set(
    seen.filter((text) => text.startsWith("POST ")).map((text) => new URL(text.slice(5)).href.split("?")[0]),
  );
  expect([...posts]).toEqual([`${baseURL}/api/prompts`]);
  const kept = await page.evaluate(async () => ({
    keys: Object.keys(localStorage).filter((key) => localStorage.getItem(key)?.includes("SECRET")),
    session: sessionStorage.length,
    cookies: document.cookie,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  expect(kept).toEqual({
    keys: ["architecte-edge:draft:v1"],
    session: 0,
    cookies: "",
    databases: 0,
    caches: 0,
    workers: 0,
  });
  expect(await context.cookies()).toEqual([]);
  const log = readFileSync(serverLog, "utf8");
  expect(log).toContain("Ready");
  expect(log).not.toMatch(/SECRET|kiwi/i);
});
