import { type ChildProcess, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export type WorkerdServer = {
  /** Without a slash at its end. */
  url: string;
  /** From the start of the process until it listened, in milliseconds. */
  listeningMs: number;
  stop: () => Promise<void>;
};

/** What workerd may change for us, as a deployment states it; never newer than the installed workerd. */
const compatibilityDate = "2026-10-01";

/** Longest wait for workerd to listen, in milliseconds: a busy machine, not the usual case. */
const patience = 20_000;

/**
 * Serves a bundled worker by workerd, the isolate runtime of Cloudflare Workers: on loopback, on a port that is free.
 * @param code one ES module
 * @returns once it listens; rejects with a sentence that says why it does not, where there is no binary for this system
 *   or the binary does not run
 */
export async function serveWorkerd(code: string): Promise<WorkerdServer> {
  const binary = findBinary();
  const folder = mkdtempSync(join(tmpdir(), "architecte-workerd-"));
  const config = join(folder, "config.capnp");
  writeFileSync(join(folder, "worker.js"), code);
  writeFileSync(config, configuration);
  const began = performance.now();
  // File descriptor 3 is where workerd says which port it was given.
  const child = spawn(binary, ["serve", config, "--control-fd=3"], { stdio: ["ignore", "inherit", "pipe", "pipe"] });
  const ended = new Promise((resolve) => child.once("close", resolve));
  const stop = async () => {
    child.kill("SIGKILL");
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const port = await portOf(child, binary);
    return { url: `http://127.0.0.1:${port}`, listeningMs: performance.now() - began, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

const configuration = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = (
    modules = [(name = "worker.js", esModule = embed "worker.js")],
    compatibilityDate = "${compatibilityDate}",
  ))],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
`;

const system = `${process.platform} ${process.arch}`;

function findBinary(): string {
  try {
    // The package has no types. CommonJS: Node gives the whole of it as `default`.
    const found: { default: string } = createRequire(import.meta.url)("workerd");
    return found.default;
  } catch (error) {
    throw new Error(`workerd has no binary for this system (${system}): ${firstLine(String(error))}`, { cause: error });
  }
}

function portOf(child: ChildProcess, binary: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const fail = (why: string) =>
      reject(new Error(`workerd (${binary}) does not run on this system (${system}): ${why}`));
    let said = "";
    let complaints = "";
    const tooLong = setTimeout(() => fail(`it did not listen within ${patience / 1_000} s`), patience);
    child.once("error", (error) => fail(error.message));
    child.once("exit", (exit, signal) => {
      clearTimeout(tooLong);
      fail(`it ended with ${signal ?? exit}: ${firstLine(complaints) || "it said nothing"}`);
    });
    child.stderr?.on("data", (text) => (complaints += text));
    child.stdio[3]?.on("data", (text) => {
      said += text;
      const port = /"port":\s*(\d+)/.exec(said)?.[1];
      if (port === undefined) return;
      clearTimeout(tooLong);
      resolve(Number(port));
    });
  });
}

function firstLine(text: string): string {
  return text.trim().split("\n")[0] ?? "";
}
