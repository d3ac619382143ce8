import { spawn } from "node:child_process";

/** The load generator is fetched when a bench runs: nothing else needs it. */
const generator = ["exec", "--yes", "--package=autocannon@8.0.0", "--", "autocannon"];
const connections = 10;
const seconds = 3;
const rounds = 3;

/**
 * @typedef {{ url: string, method?: string, headers?: Record<string, string>, body?: string, expected?: number }} Target
 * @typedef {{ rps: number, p50: number, p99: number }} Load requests per second, and milliseconds
 */

/**
 * Loads each target in turn, several times over, so that what else the machine does is shared out among them.
 * @template {string} Name
 * @param {Record<Name, Target>} targets
 * @returns {Promise<Record<Name, Load>>} the median of the rounds; rejects where any answer was not the expected one
 */
export async function loadInTurn(targets) {
  const names = /** @type {Name[]} */ (Object.keys(targets));
  const taken = /** @type {Record<Name, Load[]>} */ (Object.fromEntries(names.map((name) => [name, []])));
  for (const name of names) await load(targets[name], 1);
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) taken[name].push(await load(targets[name], seconds));
  }
  return /** @type {Record<Name, Load>} */ (Object.fromEntries(names.map((name) => [name, medianOf(taken[name])])));
}

/** @param {Target} target @param {number} duration in seconds @returns {Promise<Load>} */
async function load({ url, method = "GET", headers = {}, body, expected = 200 }, duration) {
  const args = [
    "--json",
    "--no-progress",
    "--connections",
    String(connections),
    "--duration",
    String(duration),
    "--method",
    method,
    ...Object.entries(headers).flatMap(([name, value]) => ["--headers", `${name}=${value}`]),
    ...(body === undefined ? [] : ["--body", body]),
    url,
  ];
  const result = JSON.parse(await output("npm", [...generator, ...args]));
  const counts = Object.entries(result.statusCodeStats ?? {}).filter(([status]) => Number(status) !== expected);
  if (counts.length > 0 || result.errors > 0) {
    throw new Error(
      `${method} ${url}: expected only ${expected}, got ${JSON.stringify(result.statusCodeStats)} and ${result.errors} errors`,
    );
  }
  return { rps: result.requests.average, p50: result.latency.p50, p99: result.latency.p99 };
}

/** @param {Load[]} loads the one in the middle by requests per second */
function medianOf(loads) {
  return [...loads].sort((a, b) => a.rps - b.rps)[Math.floor(loads.length / 2)];
}

/**
 * What a command prints.
 * @param {string} command @param {string[]} args @param {Record<string, string>} [environment]
 * @returns {Promise<string>} rejects with the end of its complaints where it fails
 */
export function output(command, args, environment = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: ["ignore", "pipe", "pipe"],
      shell: process.platform === "win32",
      env: { ...process.env, ...environment },
    });
    let said = "";
    let complaints = "";
    child.stdout.on("data", (text) => (said += text));
    child.stderr.on("data", (text) => (complaints += text));
    child.once("error", reject);
    child.once("close", (code) =>
      code === 0
        ? resolve(said)
        : reject(new Error(`${command} ${args[4] ?? args[0]} ended with ${code}: ${complaints.slice(-500)}`)),
    );
  });
}
