import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { build, root } from "../lib/prepare.mjs";
import { output } from "./load.mjs";

/** Ignored by git; inside the project, so that the copies find its packages. */
const work = join(root, "bench", "work");
const next = join(root, "node_modules/next/dist/bin/next");
/** The font's file is named by its path; every other package is found further up. */
const font = "node_modules/@fontsource-variable/inter";
const parts = [
  font,
  "app",
  "components",
  "content",
  "lib",
  "public",
  "scripts",
  "proxy.ts",
  "next.config.ts",
  "postcss.config.mjs",
  "package.json",
  "tsconfig.json",
];

const emptyRoute = `export const runtime = "edge";
export const GET = () => Response.json({});
export const POST = async (request: Request) => Response.json({ length: (await request.text()).length });
`;
const barePage = `export default function Page() {
  return <main><h1>Bare</h1></main>;
}
`;
const bareLayout = `import type { ReactNode } from "react";
export default function Layout({ children }: { children: ReactNode }) {
  return <html lang="en"><body>{children}</body></html>;
}
`;
/** Without one of its own, Next takes that of the project above. */
const bareProxy = `export function proxy() {}
export const config = { matcher: "/never" };
`;

/** @typedef {{ url: string, stop: () => Promise<void> }} Served */

/**
 * Serves the application as it is.
 * @returns {Promise<Served>} on loopback, on a free port
 */
export async function serveSite() {
  if (!build()) throw new Error("the build failed: see the message above");
  return serve(root);
}

/**
 * Builds and serves a copy of the application with an empty edge route at /api/empty, which must not be in what we ship.
 * @returns {Promise<Served>}
 */
export async function serveWithEmptyRoute() {
  const copy = freshFolder("app");
  for (const part of parts) cpSync(join(root, part), join(copy, part), { recursive: true });
  write(copy, "app/api/empty/route.ts", emptyRoute);
  return buildAndServe(copy);
}

/**
 * Builds and serves a page of the same Next version with nothing on it.
 * @returns {Promise<Served>}
 */
export async function serveBarePage() {
  const bare = freshFolder("bare");
  write(bare, "app/page.tsx", barePage);
  write(bare, "app/layout.tsx", bareLayout);
  write(bare, "proxy.ts", bareProxy);
  for (const part of ["package.json", "tsconfig.json"]) cpSync(join(root, part), join(bare, part));
  return buildAndServe(bare);
}

/** Takes away what was built for the bench. */
export function clearApps() {
  rmSync(work, { recursive: true, force: true });
}

/** @param {string} name */
function freshFolder(name) {
  const folder = join(work, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** @param {string} folder @param {string} name @param {string} text */
function write(folder, name, text) {
  mkdirSync(join(folder, name, ".."), { recursive: true });
  writeFileSync(join(folder, name), text);
}

/** @param {string} folder @returns {Promise<Served>} */
async function buildAndServe(folder) {
  await output(process.execPath, [next, "build", folder], { NEXT_TELEMETRY_DISABLED: "1" });
  if (!existsSync(join(folder, ".next/BUILD_ID"))) throw new Error(`next build left nothing in ${folder}`);
  return serve(folder);
}

/** @param {string} folder @returns {Promise<Served>} */
async function serve(folder) {
  const port = await freePort();
  const child = spawn(process.execPath, [next, "start", folder, "--hostname", "127.0.0.1", "--port", String(port)], {
    // Next complains of every connection that the load generator drops at its end.
    stdio: "ignore",
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
  });
  const ended = new Promise((resolve) => child.once("close", resolve));
  const url = `http://127.0.0.1:${port}`;
  const stop = async () => {
    child.kill("SIGKILL");
    await ended;
  };
  const giveUp = Date.now() + 30_000;
  while (!(await answers(url))) {
    if (Date.now() > giveUp || child.exitCode !== null) {
      await stop();
      throw new Error(`next start did not answer for ${folder}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { url, stop };
}

/** @param {string} url */
async function answers(url) {
  try {
    await fetch(url, { redirect: "manual" });
    return true;
  } catch {
    return false;
  }
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
