import { gzipSync } from "node:zlib";

/** Most bytes of a first visit, compressed, in kB (1,000 bytes). */
export type Budget = { html: number; script: number; css: number };

/**
 * A page of each kind, with its budgets: `npm test` fails where one is passed. They leave a few per cent above what was
 * measured when they were set; a page that gets lighter gets a smaller one. `isIndexed`: search engines are to list it;
 * Lighthouse takes a page that is not to be found for a fault.
 */
export const pages: readonly { name: string; path: string; isIndexed: boolean; budget: Budget }[] = [
  { name: "home", path: "/fr", isIndexed: true, budget: { html: 10.5, script: 148.5, css: 7 } },
  { name: "scenario", path: "/fr/scenarios/global-cart", isIndexed: true, budget: { html: 36.6, script: 155, css: 7 } },
  { name: "first step", path: "/fr/assistant/projet", isIndexed: true, budget: { html: 13.4, script: 180.5, css: 7 } },
  {
    name: "users",
    path: "/fr/assistant/utilisateurs",
    isIndexed: false,
    budget: { html: 13.7, script: 180.5, css: 7 },
  },
  {
    name: "check",
    path: "/fr/assistant/verification",
    isIndexed: false,
    budget: { html: 13.6, script: 166.5, css: 7 },
  },
  {
    name: "result",
    path: "/fr/prompts?v=1&d=e-commerce&r=tokyo,singapore&o=paris&s=cart.rmp",
    isIndexed: false,
    budget: { html: 30, script: 168.5, css: 7 },
  },
  { name: "facts", path: "/fr/faits", isIndexed: true, budget: { html: 11.4, script: 158, css: 7 } },
  {
    name: "product",
    path: "/fr/faits/cloudflare-workers",
    isIndexed: true,
    budget: { html: 27, script: 158, css: 7 },
  },
];

/**
 * What the HTML of a page brings along at once: itself with its hydration data, the scripts that it names, those for old
 * browsers aside, and its style sheets.
 * @returns in kB, compressed; rejects where a file is missing
 */
export async function firstLoad(url: string): Promise<Budget> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const html = await response.text();
  const tags = html.match(/<(?:script|link)\b[^>]*>/g) ?? [];
  const scripts = tags.filter((tag) => /^<script|\bas="script"/.test(tag) && !/nomodule/i.test(tag));
  return {
    html: gzipSync(html).length / 1e3,
    script: await weigh(scripts, url),
    css: await weigh(
      tags.filter((tag) => tag.includes('rel="stylesheet"')),
      url,
    ),
  };
}

async function weigh(tags: readonly string[], base: string): Promise<number> {
  const paths = new Set(tags.flatMap((tag) => /\b(?:src|href)="(\/[^"]+)"/.exec(tag)?.[1] ?? []));
  const sizes = [...paths].map(async (path) => {
    const response = await fetch(new URL(path, base));
    if (!response.ok) throw new Error(`${path} of ${base}: ${response.status}`);
    return gzipSync(Buffer.from(await response.arrayBuffer()), { level: 9 }).length;
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) / 1e3;
}
