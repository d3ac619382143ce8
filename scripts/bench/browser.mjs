import { chromium } from "@playwright/test";
import { ensureChromium, findChromium } from "../lib/chromium.mjs";

/** What keeps Chromium from calling home, and lets root start it. */
export const chromiumFlags = [
  "--headless=new",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];

/** @returns {Promise<string>} the executable; rejects with a sentence where there is none */
export async function chromiumPath() {
  const lack = await ensureChromium();
  if (lack !== undefined) throw new Error(lack);
  return findChromium() ?? chromium.executablePath();
}

export async function openBrowser() {
  return chromium.launch({ executablePath: await chromiumPath(), args: chromiumFlags });
}
