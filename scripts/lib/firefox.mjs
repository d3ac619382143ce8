import { aptInstall, findExecutable, isExecutable } from "./debian.mjs";

const names = ["firefox-esr", "firefox"];

/**
 * Finds a Firefox on this machine: FIREFOX_PATH first, then the usual names on PATH. A second browser for the journeys
 * that depend most on one; without it they are skipped, and say so.
 * @param {NodeJS.ProcessEnv} environment
 * @returns {string | undefined} an absolute path; undefined when there is none; never throws
 */
export function findFirefox(environment = process.env) {
  const wished = environment.FIREFOX_PATH;
  return wished && isExecutable(wished) ? wished : findExecutable(names, environment);
}

/**
 * Installs Debian's package where that is possible. Ubuntu's is a snap, which is found but may not start.
 * @returns {string | undefined} why there is no Firefox, as a sentence; undefined when there is one
 */
export function ensureFirefox() {
  if (findFirefox() !== undefined) return undefined;
  if (aptInstall("firefox-esr") && findFirefox() !== undefined) return undefined;
  return "no Firefox was found and none could be installed (Debian's firefox-esr, as root): set FIREFOX_PATH to its executable";
}
