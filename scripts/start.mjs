/** `npm start`: from a fresh clone to a served site. Installs and builds only what is missing or stale. */
import { spawn } from "node:child_process";
import { connect } from "node:net";
import { join } from "node:path";
import { build, install, requireNode, root } from "./lib/prepare.mjs";

requireNode();
const port = Number(process.env.PORT ?? 3000);
if (!Number.isInteger(port) || port < 1 || port > 65_535)
  fail(`PORT is "${process.env.PORT}": it must be a number from 1 to 65535.`);
if (await isTaken())
  fail(`Port ${port} is in use. Choose another one: PORT=${port === 65_535 ? 3000 : port + 1} npm start`);
if (!install()) fail("The packages could not be installed: see the message of npm above.");
if (!build()) fail("The build failed: see the message above.");

// Next itself rather than npx: one process, which gets the signals.
const server = spawn(
  process.execPath,
  [join(root, "node_modules/next/dist/bin/next"), "start", "--port", String(port)],
  {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
  },
);
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]))
  process.on(signal, () => server.kill(signal));
// The shell between npm and this script may die of a signal without passing it on: a lost parent is a stop too.
const parent = process.ppid;
if (process.env.npm_lifecycle_event !== undefined) {
  setInterval(() => process.ppid !== parent && server.kill("SIGTERM"), 250).unref();
}
server.on("exit", (code, signal) => process.exit(code ?? (signal === null ? 1 : 0)));

while (!(await isTaken())) await new Promise((resolve) => setTimeout(resolve, 100));
console.log(`\n  L'Architecte Serverless Edge: http://localhost:${port}\n  Ctrl+C stops it.\n`);

/** @returns {Promise<boolean>} whether something answers on the port */
function isTaken() {
  return new Promise((resolve) => {
    const socket = connect(port, "localhost");
    const end = (/** @type {boolean} */ taken) => {
      socket.destroy();
      resolve(taken);
    };
    socket.once("connect", () => end(true)).once("error", () => end(false));
  });
}

/** @param {string} sentence @returns {never} */
function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
