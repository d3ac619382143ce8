import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";
import { root } from "../lib/prepare.mjs";

/** Loopback only: nothing outside this machine is asked, or can ask. */
export const host = "127.0.0.1";

/**
 * What an instance may keep, in MiB. Without a limit V8 takes one from the machine's memory and collects late: on 24 GB
 * the process grew to 525 MiB over 60,000 requests, which told nothing. With this one a leak shows soon, and kills.
 */
export const heapLimit = 160;

/** Longest wait for an instance to answer, in milliseconds. */
const patience = 30_000;

/**
 * Starts an instance of the built site. It is told the name "localhost", not the address: Next writes 127.0.0.1 as
 * "localhost" where proxy.ts rewrites, takes that for another site, and asks itself over HTTP for its own 404 page;
 * now and then such a connection is just being closed, and a 500 comes of it.
 * @param {number} port
 * @returns {Promise<import("./server.mjs").Instance>} once it answers; rejects with what it printed where it does not
 */
export async function startInstance(port) {
  const next = join(root, "node_modules/next/dist/bin/next");
  const child = spawn(process.execPath, [next, "start", "-p", String(port), "-H", "localhost"], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...process.env,
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
      // The first for the name to mean the address that is asked here.
      NODE_OPTIONS: `--dns-result-order=ipv4first --max-old-space-size=${heapLimit}`,
    },
  });
  return watch(child, port, `http://${host}:${port}/icon.svg`);
}

/**
 * Follows a process that serves: what it prints, when it ends. It ends with this one, however this one ends.
 * @param {import("node:child_process").ChildProcess} child
 * @param {number} port
 * @param {string} address that answers once it is ready, with any status
 * @returns {Promise<import("./server.mjs").Instance>}
 */
export async function watch(child, port, address) {
  let printed = "";
  child.stdout?.on("data", (text) => (printed += text));
  child.stderr?.on("data", (text) => (printed += text));
  child.once("error", (error) => (printed += error.message));
  const ended = new Promise((resolve) => child.once("close", resolve));
  const killAtExit = () => child.kill("SIGKILL");
  process.once("exit", killAtExit);
  void ended.then(() => process.off("exit", killAtExit));
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null || child.pid === undefined;
  const stop = async (/** @type {NodeJS.Signals} */ signal = "SIGKILL") => {
    child.kill(signal);
    await ended;
  };
  const limit = Date.now() + patience;
  while (!(await answers(address))) {
    if (hasEnded() || Date.now() > limit) {
      await stop();
      throw new Error(`Nothing answers on port ${port}. It printed:\n${printed}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { port, pid: child.pid ?? 0, printed: () => printed, hasEnded, stop };
}

/** @returns {Promise<number>} a port that is free now */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, host, () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** @param {string} address @returns {Promise<boolean>} */
async function answers(address) {
  try {
    await (await fetch(address, { signal: AbortSignal.timeout(2_000) })).arrayBuffer();
    return true;
  } catch {
    return false;
  }
}
