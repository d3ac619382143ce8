import { type Browser, chromium } from "@playwright/test";
import { ensureChromium, findChromium } from "../lib/browsers.mjs";
import { output } from "./output";

/** What keeps Chromium from calling home, and lets root start it. */
const flags = [
  "--headless=new",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];
/** Fetched when a bench runs; version 12 is the last for Node 20. */
const lighthouse = ["exec", "--yes", "--package=lighthouse@12.8.2", "--", "lighthouse"];
const categories = ["performance", "accessibility", "best-practices", "seo"] as const;

export type Scores = Record<(typeof categories)[number], number> & { lcp: number; tbt: number; cls: number };

export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await chromiumPath(), args: flags });
}

/**
 * What Lighthouse says of a page on its mobile profile: scores out of 100, milliseconds, the shift of its layout.
 * @param tries on a busy machine it loses the start of a trace now and then (NO_NAVSTART)
 */
export async function lighthouseScores(url: string, tries = 3): Promise<Scores> {
  const args = [
    url,
    "--quiet",
    "--output=json",
    `--only-categories=${categories.join(",")}`,
    `--chrome-flags=${flags.join(" ")}`,
  ];
  try {
    const said = await output("npm", [...lighthouse, ...args], { CHROME_PATH: await chromiumPath() });
    const { categories: judged, audits } = JSON.parse(said) as {
      categories: Record<string, { score: number }>;
      audits: Record<string, { numericValue: number }>;
    };
    const score = (name: string) => Math.round(100 * (judged[name]?.score ?? Number.NaN));
    const audit = (name: string) => audits[name]?.numericValue ?? Number.NaN;
    return {
      performance: score("performance"),
      accessibility: score("accessibility"),
      "best-practices": score("best-practices"),
      seo: score("seo"),
      lcp: audit("largest-contentful-paint"),
      tbt: audit("total-blocking-time"),
      cls: audit("cumulative-layout-shift"),
    };
  } catch (error) {
    if (tries === 1) throw error;
    return lighthouseScores(url, tries - 1);
  }
}

async function chromiumPath(): Promise<string> {
  const lack = await ensureChromium();
  if (lack !== undefined) throw new Error(lack);
  return findChromium() ?? chromium.executablePath();
}
