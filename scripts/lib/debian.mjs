import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/**
 * Finds a program by its names, in the order of the names.
 * @param {readonly string[]} names
 * @param {NodeJS.ProcessEnv} environment
 * @returns {string | undefined} an absolute path; undefined when there is none; never throws
 * @example findExecutable(["chromium", "google-chrome"]) // "/usr/bin/chromium"
 */
export function findExecutable(names, environment = process.env) {
  const folders = (environment.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

/**
 * Installs a package of Debian, its output shown.
 * @param {string} name
 * @returns {boolean} whether that was tried: only root can, and only where there is apt-get
 */
export function aptInstall(name) {
  const apt = findExecutable(["apt-get"]);
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
export function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
