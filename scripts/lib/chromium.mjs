import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { aptInstall, findExecutable, isExecutable } from "./debian.mjs";

const names = ["chromium", "chromium-browser", "google-chrome"];

/**
 * Finds a Chromium on this machine: CHROMIUM_PATH first, then the usual names on PATH.
 * @param {NodeJS.ProcessEnv} environment
 * @returns {string | undefined} an absolute path; undefined when there is none; never throws
 * @example findChromium() // "/usr/bin/chromium"
 */
export function findChromium(environment = process.env) {
  const wished = environment.CHROMIUM_PATH;
  return wished && isExecutable(wished) ? wished : findExecutable(names, environment);
}

/**
 * Makes sure that the end-to-end tests have a browser, installing one where that is possible.
 * Debian's package comes first for root: it brings the libraries that a bare download lacks.
 * @returns {Promise<string | undefined>} why there is no browser, as a sentence; undefined when there is one
 */
export async function ensureChromium() {
  if (findChromium() !== undefined || (await hasPlaywrightChromium())) return undefined;
  // Ubuntu's package of that name only points to a snap, which cannot start in a container.
  if (aptInstall("chromium") && findChromium() !== undefined) return undefined;
  console.log("No Chromium found: downloading the one of Playwright.");
  spawnSync("npx", ["playwright", "install", "chromium"], { stdio: "inherit" });
  if (await hasPlaywrightChromium()) return undefined;
  return "No Chromium was found and none could be installed. Install Chromium or Google Chrome, or set CHROMIUM_PATH to its executable, then run npm test again.";
}

async function hasPlaywrightChromium() {
  const { chromium } = await import("@playwright/test");
  return existsSync(chromium.executablePath());
}
