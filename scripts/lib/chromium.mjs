import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const names = ["chromium", "chromium-browser", "google-chrome"];

/**
 * Finds a Chromium on this machine: CHROMIUM_PATH first, then the usual names on PATH.
 * @param {NodeJS.ProcessEnv} environment
 * @returns {string | undefined} an absolute path; undefined when there is none; never throws
 * @example findChromium() // "/usr/bin/chromium"
 */
export function findChromium(environment = process.env) {
  const folders = (environment.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const wished = environment.CHROMIUM_PATH ? [environment.CHROMIUM_PATH] : [];
  return [...wished, ...names.flatMap((name) => folders.map((folder) => join(folder, name)))].find(isExecutable);
}

/**
 * Makes sure that the end-to-end tests have a browser, installing one where that is possible.
 * Debian's package comes first for root: it brings the libraries that a bare download lacks.
 * @returns {Promise<string | undefined>} why there is no browser, as a sentence; undefined when there is one
 */
export async function ensureChromium() {
  if (findChromium() !== undefined || (await hasPlaywrightChromium())) return undefined;
  if (process.getuid?.() === 0 && isOnPath("apt-get")) {
    console.log("No Chromium found: installing Debian's package.");
    const quiet = { DEBIAN_FRONTEND: "noninteractive" };
    run("apt-get", ["update", "-qq"], quiet);
    run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], quiet);
    // Ubuntu's package of that name only points to a snap, which cannot start in a container.
    if (findChromium() !== undefined) return undefined;
  }
  console.log("No Chromium found: downloading the one of Playwright.");
  run("npx", ["playwright", "install", "chromium"]);
  if (await hasPlaywrightChromium()) return undefined;
  return "No Chromium was found and none could be installed. Install Chromium or Google Chrome, or set CHROMIUM_PATH to its executable, then run npm test again.";
}

async function hasPlaywrightChromium() {
  const { chromium } = await import("@playwright/test");
  return existsSync(chromium.executablePath());
}

/** @param {string} command @param {string[]} args @param {Record<string, string>} extra */
function run(command, args, extra = {}) {
  spawnSync(command, args, { stdio: "inherit", env: { ...process.env, ...extra } });
}

/** @param {string} name */
function isOnPath(name) {
  return (process.env.PATH ?? "").split(delimiter).some((folder) => isExecutable(join(folder, name)));
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
