import { gzipSync } from "node:zlib";
import { serveBarePage, serveSite } from "./apps.mjs";
import { openBrowser } from "./browser.mjs";
import { row } from "./table.mjs";

const result = "/fr/prompts?v=1&d=e-commerce&r=tokyo,singapore&o=paris&s=cart.rmp";
/**
 * A page of each kind, the most JavaScript it may load at first as a share of the bare page's, and whether search
 * engines are to list it: Lighthouse takes a page that is not to be found for a fault.
 */
export const pages = [
  { name: "home", isIndexed: true, path: "/fr", atMost: 1.1 },
  { name: "scenario", isIndexed: true, path: "/fr/scenarios/global-cart", atMost: 1.1 },
  { name: "wizard step", isIndexed: true, path: "/fr/assistant/projet", atMost: 1.25 },
  { name: "check", isIndexed: false, path: "/fr/assistant/verification", atMost: 1.25 },
  { name: "result", isIndexed: false, path: result, atMost: 1.25 },
  { name: "facts", isIndexed: true, path: "/fr/faits", atMost: 1.25 },
];

/**
 * What a first visit loads, beside a bare page of the same Next version.
 * @returns {Promise<import("./table.mjs").Row[]>}
 */
export async function benchPages() {
  /** @type {(() => Promise<unknown>)[]} */
  const closing = [];
  try {
    const site = await serveSite();
    closing.push(site.stop);
    const bare = await serveBarePage();
    closing.push(bare.stop);
    const browser = await openBrowser();
    closing.push(() => browser.close());
    const bareScripts = await scriptBytes(bare.url);
    const rows = [row("pages", "bare page, JavaScript gzip", bareScripts / 1e3, "kB")];
    for (const { name, path, atMost } of pages) {
      const url = `${site.url}${path}`;
      const bytes = await scriptBytes(url);
      const loaded = await loadedBy(browser, url);
      rows.push(
        row("pages", `${name}, JavaScript gzip`, bytes / 1e3, "kB", {
          ratio: bytes / bareScripts,
          to: "bare",
          goal: { atMost, of: "ratio" },
        }),
        row("pages", `${name}, CSS gzip`, loaded.stylesheet.bytes / 1e3, "kB"),
        row("pages", `${name}, fonts`, loaded.font.bytes / 1e3, "kB"),
        row("pages", `${name}, requests until load`, loaded.requests, ""),
      );
    }
    return rows;
  } finally {
    await Promise.all(closing.map((close) => close()));
  }
}

/** The scripts that a page names in its HTML, those for old browsers aside. @param {string} url @returns {Promise<number>} bytes, gzip */
async function scriptBytes(url) {
  const html = await (await fetch(url)).text();
  const tags = [...html.matchAll(/<script\b[^>]*>/g), ...html.matchAll(/<link\b[^>]*\bas="script"[^>]*>/g)].map(
    ([tag]) => tag,
  );
  const paths = tags
    .filter((tag) => !/nomodule/i.test(tag))
    .flatMap((tag) => /\b(?:src|href)="(\/[^"]+)"/.exec(tag)?.[1] ?? []);
  const sizes = [...new Set(paths)].map(async (path) => {
    const response = await fetch(new URL(path, url));
    if (!response.ok) throw new Error(`${path} of ${url}: ${response.status}`);
    return gzipSync(Buffer.from(await response.arrayBuffer()), { level: 9 }).length;
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

/** What an empty cache loads until the load event. @param {import("@playwright/test").Browser} browser @param {string} url */
async function loadedBy(browser, url) {
  const context = await browser.newContext();
  const page = await context.newPage();
  /** @type {import("@playwright/test").Request[]} */
  const finished = [];
  page.on("requestfinished", (request) => finished.push(request));
  await page.goto(url, { waitUntil: "load" });
  const seen = [...finished];
  const bytesOf = async (/** @type {string} */ type) => {
    const sizes = await Promise.all(
      seen.filter((request) => request.resourceType() === type).map((request) => request.sizes()),
    );
    return { bytes: sizes.reduce((sum, size) => sum + size.responseBodySize, 0) };
  };
  const loaded = { stylesheet: await bytesOf("stylesheet"), font: await bytesOf("font"), requests: seen.length };
  await context.close();
  return loaded;
}
