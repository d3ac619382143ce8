import { spawn } from "node:child_process";
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { build, root, run } from "../lib/prepare.mjs";

export type Served = { url: string; stop: () => Promise<unknown> };

const next = join(root, "node_modules/next/dist/bin/next");
/** A page without a script: as light as a page with an input can be. */
const staticHtml = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Static</title>
<meta name="viewport" content="width=device-width"><h1>Static</h1><label>Text <input type="text"></label></html>`;
/** A page of our Next with nothing on it. Without a proxy of its own, Next takes that of the project above. */
const bareFiles = {
  "app/page.tsx": `export default function Page() { return <main><h1>Bare</h1></main>; }`,
  "app/layout.tsx": `import type { ReactNode } from "react";
export default function Layout({ children }: { children: ReactNode }) {
  return <html lang="en"><body>{children}</body></html>;
}`,
  "proxy.ts": `export function proxy() {}\nexport const config = { matcher: "/never" };`,
};

/** Serves the application as it is, building it where that is due. */
export async function serveSite(): Promise<Served> {
  if (!build()) throw new Error("the build failed: see the message above");
  return serveNext(root);
}

/** Builds and serves the bare page. In the project, so that it finds the packages; ignored by git. */
export async function serveBare(): Promise<Served> {
  const folder = join(root, "bench", "bare");
  rmSync(folder, { recursive: true, force: true });
  for (const [name, text] of Object.entries(bareFiles)) {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  for (const name of ["package.json", "tsconfig.json"]) cpSync(join(root, name), join(folder, name));
  if (!run(process.execPath, [next, "build", folder], { NODE_ENV: "production" }))
    throw new Error("the bare page was not built");
  const served = await serveNext(folder);
  return { ...served, stop: () => served.stop().then(() => rmSync(folder, { recursive: true, force: true })) };
}

/** Serves the static page. */
export async function serveStatic(): Promise<Served> {
  const server = createServer((_, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(staticHtml);
  });
  const port = await new Promise<number>((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });
  return { url: `http://127.0.0.1:${port}`, stop: () => new Promise((resolve) => server.close(resolve)) };
}

async function serveNext(folder: string): Promise<Served> {
  // A port that was free a moment ago: Next says nothing of one that it chose itself.
  const probe = await serveStatic();
  await probe.stop();
  const { port } = new URL(probe.url);
  const child = spawn(process.execPath, [next, "start", folder, "-H", "localhost", "-p", port], {
    stdio: "ignore",
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
  });
  const ended = new Promise((resolve) => child.once("close", resolve));
  const stop = () => (child.kill("SIGKILL"), ended);
  const url = `http://localhost:${port}`;
  for (const giveUp = Date.now() + 60_000; Date.now() < giveUp && child.exitCode === null; await pause(100)) {
    const answer = await fetch(url, { redirect: "manual" }).catch(() => undefined);
    if (answer) return { url, stop };
  }
  await stop();
  throw new Error(`next start did not answer for ${folder}`);
}
