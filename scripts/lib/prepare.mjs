import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { hashSources } from "./hash.mjs";
import { isInstalled } from "./lockfile.mjs";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** What a build is made from; anything else may change without a new one. */
const sources = [
  "app",
  "components",
  "lib",
  "content",
  "public",
  "proxy.ts",
  "next.config.ts",
  "postcss.config.mjs",
  "tsconfig.json",
  "package-lock.json",
  "vitest.config.ts",
  "scripts/csp-hashes.ts",
  "scripts/lib/csp.ts",
  "scripts/missing-status.ts",
];
/** Variables that end up inside the pages. */
const variables = ["SITE_ORIGIN", "VERCEL", "VERCEL_PROJECT_PRODUCTION_URL"];

const stampFile = join(root, ".next", "architecte-stamp");
/** npm and npx are .cmd files on Windows, which need a shell there. */
const onWindows = process.platform === "win32";
const quiet = { ...process.env, NEXT_TELEMETRY_DISABLED: "1" };

/** Stops with a sentence where Node is too old for Next. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 9)) return;
  console.error(
    `Node ${process.versions.node} is too old: this application needs Node 20.9 or newer (https://nodejs.org).`,
  );
  process.exit(1);
}

/**
 * Installs the packages of the lockfile, unless they are there.
 * `npm ci` refuses a lockfile without the binaries of other systems, which npm leaves out where a
 * registry does not serve them. `npm install --no-save` takes the same versions, needs no such
 * binaries and leaves the lockfile as it is.
 * @returns {boolean} whether they are there now
 */
export function install() {
  if (isInstalled(readJson("node_modules/.package-lock.json"), readJson("package-lock.json"))) return true;
  console.log("Installing the packages of package-lock.json…");
  // Dev packages are said outright, as NODE_ENV=production would leave out what the build needs.
  const options = ["--include=dev", "--no-audit", "--no-fund"];
  const clean = spawnSync("npm", ["ci", ...options], { cwd: root, encoding: "utf8", shell: onWindows, env: quiet });
  if (clean.status === 0) return true;
  console.log(`npm ci refused (${npmReason(clean.stderr)}); installing the same versions with npm install.`);
  return run("npm", ["install", "--no-save", ...options]);
}

/** @param {string | null} output @returns {string} the first line of npm's own explanation */
function npmReason(output) {
  const lines = (output ?? "").split("\n").filter((line) => /^npm (error|ERR!) (?!code|aliases)\S/.test(line));
  return lines[0]?.replace(/^npm (error|ERR!) /, "") ?? "without a reason";
}

/**
 * Builds for production, unless the last build was made from the same sources.
 * @returns {boolean} whether a build of the present sources is there now
 */
export function build() {
  const stamp = stampOfSources();
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp) return true;
  console.log("Building…");
  rmSync(stampFile, { force: true });
  if (!run("npm", ["run", "--silent", "build"], { NODE_ENV: "production" })) return false;
  writeFileSync(stampFile, stamp);
  return true;
}

/**
 * Runs a command of the project, its output shown.
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [environment] added to this process's
 * @param {string} [folder] where to run it; the project's root unless told
 * @returns {boolean} whether it succeeded
 */
export function run(command, args, environment = {}, folder = root) {
  return (
    spawnSync(command, args, { cwd: folder, stdio: "inherit", shell: onWindows, env: { ...quiet, ...environment } })
      .status === 0
  );
}

function stampOfSources() {
  const values = variables.map((name) => `${name}=${process.env[name] ?? ""}`);
  return [hashSources(root, sources), ...values].join("\n");
}

/** @param {string} path */
function readJson(path) {
  return existsSync(join(root, path)) ? JSON.parse(readFileSync(join(root, path), "utf8")) : undefined;
}
