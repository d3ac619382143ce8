import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { mcpClients, visit } from "@/tests/support/mcp-clients";
import worker from "./worker";
import { bundleWorker } from "../scripts/workerd/bundle";
import {
  type Answer,
  answerOf,
  type Case,
  expectEqual,
  factsCases,
  otherCases,
  presetCases,
  requestOf,
} from "../scripts/workerd/cases";
import { serveWorkerd, type WorkerdServer } from "../scripts/workerd/serve";

/** Largest bundle: facts, prices, technologies; since 2026-11-26 OpenAPI, MCP, discovery and the check of answers. Workers' smallest plan accepts 3 MB. */
const maxGzipBytes = 309_000;

vi.setConfig({ testTimeout: 30_000 });

let server: WorkerdServer;
let bundle: Awaited<ReturnType<typeof bundleWorker>>;

// A system without workerd fails here, with the sentence that says so.
beforeAll(async () => {
  bundle = await bundleWorker();
  server = await serveWorkerd(bundle.code);
}, 60_000);
afterAll(() => server?.stop());

/** Checks that both runtimes answer a request alike, and gives the answer. */
async function alike(asked: Case): Promise<Answer> {
  const [node, workerd] = await Promise.all([
    worker.fetch(requestOf("https://site.example", asked)).then(answerOf),
    fetch(requestOf(server.url, asked)).then(answerOf),
  ]);
  expectEqual(workerd, node, `${asked.method ?? "GET"} ${asked.path}`);
  return workerd;
}

describe("workerd answers as Node does", () => {
  it.each(Object.entries(presetCases))("preset %s", async (_, cases) => {
    expect(cases).toHaveLength(16);
    const answers = await Promise.all(cases.map(alike));
    for (const { status, body } of answers) {
      expect(status).toBe(200);
      expect(body.length).toBeGreaterThan(500);
    }
    const tags = answers.map(({ headers }) => headers.etag ?? "");
    const again = await Promise.all(
      cases.map((asked, index) => alike({ ...asked, headers: { "If-None-Match": tags[index] ?? "" } })),
    );
    expect(again.map(({ status, body, headers }) => [status, body, headers.etag])).toEqual(
      tags.map((tag) => [304, "", tag]),
    );
  });

  it("facts of every product", async () => {
    const answers = await Promise.all(factsCases.map(alike));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  });

  it.each(Object.entries(otherCases))("%s", async (name, cases) => {
    const status = Number.parseInt(name, 10);
    for (const asked of cases) {
      const answer = await alike(asked);
      if (status) expect(answer.status, asked.path).toBe(status);
    }
  });

  it("a body sent in pieces, without a length", async () => {
    const pieces = (text: string) => new Blob([text]).stream();
    const send = (text: string) =>
      fetch(`${server.url}/api/prompts`, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: pieces(text),
        duplex: "half",
      } as RequestInit); // the DOM's types do not know `duplex`, without which Node sends no stream
    expect((await send('{"domain":"news","targetRegions":["paris"],"state":[{"kind":"content"}]}')).status).toBe(200);
    expect((await send(`"${"a".repeat(70_000)}"`)).status).toBe(413);
  });

  it.each(Object.entries(mcpClients))("MCP, driven by %s", async (_, connect) => {
    const { built, fact, trips, checked, ...visited } = await visit(await connect(`${server.url}/api/mcp`));
    const inNode = await connect(`${server.url}/api/mcp`, (to, init) => worker.fetch(new Request(to, init)));
    expect({ built, fact, trips, checked, ...visited }).toEqual(await visit(inNode));
    for (const { isError } of [built, fact, trips, checked]) expect(isError).toBe(false);
  });

  it("what is not the API", async () => {
    expect((await fetch(`${server.url}/`)).status).toBe(404);
  });
});

describe("the bundle", () => {
  it(`weighs at most ${maxGzipBytes / 1_000} kB, compressed`, () => {
    console.info(`worker: ${bundle.bytes} bytes, ${bundle.gzipBytes} compressed`);
    expect(bundle.gzipBytes).toBeLessThanOrEqual(maxGzipBytes);
  });

  it("takes nothing from Node", () => {
    expect(bundle.code).not.toMatch(/\b(?:from|import|require)\s*\(?["']node:/);
  });
});
