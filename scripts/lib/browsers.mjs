import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** @typedef {Record<string, string | undefined>} Environment */

/**
 * Finds a Chromium on this machine: CHROMIUM_PATH first, then the usual names on PATH.
 * @param {Environment} environment
 * @returns {string | undefined} an absolute path; undefined when there is none; never throws
 * @example findChromium() // "/usr/bin/chromium"
 */
export function findChromium(environment = process.env) {
  return find(environment, "CHROMIUM_PATH", ["chromium", "chromium-browser", "google-chrome"]);
}

/**
 * Finds a Firefox: FIREFOX_PATH first. A second browser for the journeys that depend most on one; without it they are
 * skipped, and say so.
 * @param {Environment} environment
 */
export function findFirefox(environment = process.env) {
  return find(environment, "FIREFOX_PATH", ["firefox-esr", "firefox"]);
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

/**
 * Installs Debian's Firefox where that is possible. Ubuntu's is a snap, which is found but may not start.
 * @returns {string | undefined} why there is no Firefox, as a sentence; undefined when there is one
 */
export function ensureFirefox() {
  if (findFirefox() !== undefined) return undefined;
  if (aptInstall("firefox-esr") && findFirefox() !== undefined) return undefined;
  return "no Firefox was found and none could be installed (Debian's firefox-esr, as root): set FIREFOX_PATH to its executable";
}

async function hasPlaywrightChromium() {
  const { chromium } = await import("@playwright/test");
  return existsSync(chromium.executablePath());
}

/** @param {Environment} environment @param {string} variable @param {readonly string[]} names in order of preference */
function find(environment, variable, names) {
  const wished = environment[variable];
  if (wished && isExecutable(wished)) return wished;
  const folders = (environment.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

/** Whether a package of Debian was tried to be installed: only root can, and only where there is apt-get. @param {string} name */
function aptInstall(name) {
  const apt = find(process.env, "", ["apt-get"]);
  if (process.getuid?.() !== 0 || apt === undefined) return false;
  console.log(`No ${name} found: installing Debian's package.`);
  for (const work of [
    ["update", "-qq"],
    ["install", "-y", "-qq", "--no-install-recommends", name],
  ]) {
    spawnSync(apt, work, { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
  }
  return true;
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
