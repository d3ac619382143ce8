import { describe, expect, it } from "vitest";
import { presetAnswers } from "@/lib/content/presets";
import { metaKeys, modernVersion, supportedVersions } from "@/lib/mcp/protocol";
import { buildPrompts } from "@/lib/prompt/build-prompts";
import { renderPrompt } from "@/lib/prompt/render";
import { mcpClients, visit } from "@/tests/support/mcp-clients";
import { handleMcp } from "./mcp-handler";

const url = "https://site.example/api/mcp";
const meta = { [metaKeys.version]: modernVersion, [metaKeys.capabilities]: {} };

type Sent = { method?: string; params?: Record<string, unknown>; id?: unknown; headers?: Record<string, string> };

const post = (body: BodyInit, headers: Record<string, string> = {}, allowed?: string[]) =>
  handleMcp(
    new Request(url, { method: "POST", body, headers: { "Content-Type": "application/json", ...headers } }),
    allowed,
  );

/** A modern request that is right, but for what a case says. */
function modern({ method = "tools/list", params = {}, id = 1, headers = {} }: Sent) {
  const name: Record<string, string> = typeof params.name === "string" ? { "Mcp-Name": params.name } : {};
  const body = JSON.stringify({ jsonrpc: "2.0", id, method, params: { _meta: meta, ...params } });
  return post(body, { "MCP-Protocol-Version": modernVersion, "Mcp-Method": method, ...name, ...headers });
}

const legacy = ({ method = "ping", params, id = 1, headers }: Sent) =>
  post(JSON.stringify({ jsonrpc: "2.0", id, method, params }), headers);

type Answer = { id: unknown; result?: Record<string, unknown>; error?: { code: number; data?: unknown } };
const bodyOf = async (response: Response) => (await response.json()) as Answer;

describe.each(Object.entries(mcpClients))("%s", (_, connect) => {
  it("lists, builds, finds, measures, checks, completes", async () => {
    const client = await connect(url, (to, init) => handleMcp(new Request(to, init)));
    const { tools, built, fact, trips, checked, refused, prompts, prompt, completion } = await visit(client);
    expect(tools.map(({ name }) => name)).toEqual(["build_prompt", "find_facts", "round_trips", "check_answer"]);
    const text = renderPrompt(buildPrompts(presetAnswers("global-cart", "en"), "en").pro, "md");
    expect(built).toMatchObject({ content: [{ type: "text", text }], isError: false });
    expect(built.structuredContent).toMatchObject({
      language: "en",
      link: expect.stringMatching(/^https:\/\/site\.example\/en\/prompts\?v=2/),
    });
    expect(fact.content).toEqual([{ type: "text", text: expect.stringMatching(/1 write per second.+https:\/\//) }]);
    expect(trips.content).toEqual([
      { type: "text", text: expect.stringMatching(/Nouméa: \d+ ms \(estimated[\s\S]+Tokyo: 218 ms \(measured/) },
    ]);
    expect(checked.isError).toBe(false);
    expect(checked.structuredContent).toMatchObject({
      hasCase: true,
      isCut: false,
      findings: expect.arrayContaining([expect.objectContaining({ key: "sections-none", severity: "blocks" })]),
      repair: expect.stringContaining("A"),
    });
    expect(refused.isError).toBe(true);
    expect(prompts.map(({ name }) => name)).toEqual(["edge_architecture"]);
    expect(prompt.messages).toEqual([{ role: "user", content: { type: "text", text } }]);
    expect(completion).toMatchObject({ values: ["live-video", "live-sport"], total: 2, hasMore: false });
  });
});

describe("the modern revision", () => {
  it("is discovered", async () => {
    const { result } = await bodyOf(await modern({ method: "server/discover" }));
    expect(result).toMatchObject({
      resultType: "complete",
      supportedVersions,
      ttlMs: expect.any(Number),
      cacheScope: "public",
    });
  });

  it.each([
    ["no version header", { headers: { "MCP-Protocol-Version": "" } }, 400, -32020],
    ["another version in the header", { headers: { "MCP-Protocol-Version": "2025-11-25" } }, 400, -32020],
    ["another method in the header", { headers: { "Mcp-Method": "ping" } }, 400, -32020],
    [
      "another name in the header",
      { method: "tools/call", params: { name: "find_facts" }, headers: { "Mcp-Name": "x" } },
      400,
      -32020,
    ],
    ["no capabilities", { params: { _meta: { [metaKeys.version]: modernVersion } } }, 400, -32602],
    ["no version in the body", { params: { _meta: {} } }, 400, -32602],
    [
      "a version to come",
      {
        params: { _meta: { ...meta, [metaKeys.version]: "2027-01-01" } },
        headers: { "MCP-Protocol-Version": "2027-01-01" },
      },
      400,
      -32022,
    ],
    ["an unknown method", { method: "sampling/createMessage" }, 404, -32601],
    ["an inherited method", { method: "constructor" }, 404, -32601],
    ["a handshake", { method: "initialize" }, 404, -32601],
    ["an unknown tool", { method: "tools/call", params: { name: "check" } }, 400, -32602],
    ["an unknown prompt", { method: "prompts/get", params: { name: "x" } }, 400, -32602],
    [
      "an unknown preset",
      { method: "prompts/get", params: { name: "edge_architecture", arguments: { preset: "x" } } },
      400,
      -32602,
    ],
    [
      "a completion of nothing",
      { method: "completion/complete", params: { ref: { type: "ref/prompt", name: "x" } } },
      400,
      -32602,
    ],
  ] satisfies [string, Sent, number, number][])("refuses %s", async (_, sent, status, code) => {
    const response = await modern(sent);
    expect(response.status).toBe(status);
    expect(await bodyOf(response)).toMatchObject({ id: 1, error: { code } });
  });

  it("names the versions it serves", async () => {
    const params = { _meta: { ...meta, [metaKeys.version]: "2027-01-01" } };
    const { error } = await bodyOf(await modern({ params, headers: { "MCP-Protocol-Version": "2027-01-01" } }));
    expect(error?.data).toEqual({ supported: supportedVersions, requested: "2027-01-01" });
  });

  it("takes a name in base64", async () => {
    const sent = { method: "tools/call", params: { name: "find_facts", arguments: { product: "cloudflare-kv" } } };
    expect((await modern({ ...sent, headers: { "Mcp-Name": `=?base64?${btoa("find_facts")}?=` } })).status).toBe(200);
  });

  it("answers a notification without a body", async () => {
    const body = JSON.stringify({ jsonrpc: "2.0", method: "notifications/cancelled" });
    const response = await post(body, {
      "MCP-Protocol-Version": modernVersion,
      "Mcp-Method": "notifications/cancelled",
    });
    expect([response.status, await response.text()]).toEqual([202, ""]);
  });
});

describe("revisions with a handshake", () => {
  it.each([
    ["2025-11-25", "2025-11-25"],
    ["2025-03-26", "2025-03-26"],
    ["2024-11-05", "2025-11-25"],
    [undefined, "2025-11-25"],
  ])("%s is answered with %s", async (protocolVersion, expected) => {
    const { result } = await bodyOf(await legacy({ method: "initialize", params: { protocolVersion } }));
    expect(result).toMatchObject({ protocolVersion: expected, serverInfo: { name: "architecte-serverless-edge" } });
  });

  it("knows ping, and says of an unknown method that it is none", async () => {
    expect(await bodyOf(await legacy({}))).toEqual({ jsonrpc: "2.0", id: 1, result: {} });
    const unknown = await legacy({ method: "server/discover" });
    expect(unknown.status).toBe(200);
    expect((await bodyOf(unknown)).error?.code).toBe(-32601);
  });

  it("refuses a version that never was", async () => {
    expect((await legacy({ headers: { "MCP-Protocol-Version": "1999-01-01" } })).status).toBe(400);
  });
});

describe("arguments that are not accepted are an answer", () => {
  it.each([
    ["build_prompt", {}],
    ["build_prompt", { preset: "global-cart", answers: { situation: "x" } }],
    ["build_prompt", { answers: { domain: "news" } }],
    ["build_prompt", { preset: "global-cart", lang: "en" }],
    ["find_facts", { product: "geocities" }],
    ["find_facts", { words: 3 }],
    ["round_trips", { from: "Paris", to: ["Atlantis"] }],
    ["round_trips", { from: "Atlantis", to: ["tokyo"] }],
    ["round_trips", { from: "Paris", to: [] }],
    ["check_answer", {}],
    ["check_answer", { answer: " " }],
    ["check_answer", { answer: "## A", preset: "geocities" }],
    ["check_answer", { answer: "## A", answers: { domain: "news" } }],
  ])("%s %j", async (name, given) => {
    const response = await modern({ method: "tools/call", params: { name, arguments: given } });
    expect(response.status).toBe(200);
    const { result } = await bodyOf(response);
    expect(result?.isError).toBe(true);
    expect(JSON.stringify(result)).not.toMatch(/Atlantis|geocities/);
  });
});

describe("over HTTP", () => {
  it.each([
    ["{", -32700],
    ["[]", -32600],
    ["null", -32600],
    ['{"jsonrpc":"1.0","id":1,"method":"ping"}', -32600],
    ['{"jsonrpc":"2.0","id":{},"method":"ping"}', -32600],
    ['{"jsonrpc":"2.0","id":1,"method":"ping","params":[1]}', -32602],
  ])("refuses %s", async (body, code) => {
    const response = await post(body);
    expect(response.status).toBe(400);
    expect(await bodyOf(response)).toMatchObject({ id: null, error: { code } });
  });

  it.each([
    ["ping", {}, 64_000],
    ["tools/call", { name: "find_facts", arguments: { product: "cloudflare-kv" } }, 64_000],
    ["prompts/get", { name: "check_answer" }, 64_000],
    ["tools/call", { name: "check_answer", arguments: { answer: "## A" } }, 512_000],
  ])("%s %j takes %i bytes at most, by any spelling of its length", async (method, params, most) => {
    const message = JSON.stringify({ jsonrpc: "2.0", id: 1, method, params });
    expect((await post(message.padEnd(most))).status).not.toBe(413);
    const refusal = await post(message.padEnd(most + 1));
    expect(refusal.status).toBe(413);
    expect(JSON.stringify(await refusal.json())).toContain(`At most ${most} bytes.`);
    const pieces = new Blob([message.padEnd(most + 1)]).stream();
    const request = { method: "POST", body: pieces, duplex: "half", headers: { "Content-Type": "application/json" } };
    expect((await handleMcp(new Request(url, request))).status).toBe(413);
  });

  it("reads as much of an answer as the page does, and says so", async () => {
    const answer = "A sentence. ".repeat(20_000);
    const { result } = await bodyOf(
      await legacy({ method: "tools/call", params: { name: "check_answer", arguments: { answer, locale: "en" } } }),
    );
    expect(result?.structuredContent).toMatchObject({ isCut: true, hasCase: false });
    expect(JSON.stringify(result?.content)).toContain("Only the first 200000 characters were read.");
  });

  it.each(["GET", "DELETE", "PUT"])("has no %s", async (method) => {
    expect((await handleMcp(new Request(url, { method }))).status).toBe(405);
  });

  it("takes JSON only", async () => {
    expect((await post("{}", { "Content-Type": "text/plain" })).status).toBe(415);
  });

  it.each([
    ["https://site.example", 200],
    ["http://localhost:6274", 200],
    ["http://127.0.0.1", 200],
    ["http://[::1]:80", 200],
    ["https://friend.example", 200],
    ["https://evil.example", 403],
    ["https://localhost.evil.example", 403],
    ["null", 403],
  ])("a page of %s gets %i", async (origin, status) => {
    const response = await post('{"jsonrpc":"2.0","id":1,"method":"ping"}', { Origin: origin }, [
      "https://friend.example",
    ]);
    expect(response.status).toBe(status);
    expect(response.headers.get("access-control-allow-origin")).toBe(status === 200 ? origin : null);
  });

  it("is kept by no cache", async () => {
    expect((await legacy({})).headers.get("cache-control")).toBe("no-store");
  });
});
