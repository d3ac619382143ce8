/** The official clients of both eras, which drive the MCP server in tests. */
import { Client as ModernClient, StreamableHTTPClientTransport as ModernTransport } from "@modelcontextprotocol/client";
import { Client as LegacyClient } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport as LegacyTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import { modernVersion } from "@/lib/mcp/protocol";

type Fetch = (url: string | URL, init?: RequestInit) => Promise<Response>;

/** What both clients can do, as far as the tests ask it. */
export type McpClient = Pick<
  ModernClient,
  "listTools" | "callTool" | "listPrompts" | "getPrompt" | "complete" | "close"
>;

const who = { name: "tests", version: "1" };

/** Each era, by the package that speaks it. @param send in place of the network, to drive a handler directly */
export const mcpClients: Record<string, (url: string, send?: Fetch) => Promise<McpClient>> = {
  "client 2.4, 2026-07-28": async (url, send) => {
    const client = new ModernClient(who, { versionNegotiation: { mode: { pin: modernVersion } } });
    await client.connect(new ModernTransport(new URL(url), send && { fetch: send }));
    return client;
  },
  "client 2.4, by handshake": async (url, send) => {
    const client = new ModernClient(who, { versionNegotiation: { mode: "legacy" } });
    await client.connect(new ModernTransport(new URL(url), send && { fetch: send }));
    return client;
  },
  "sdk 1.32, 2025-11-25": async (url, send) => {
    const client = new LegacyClient(who);
    await client.connect(new LegacyTransport(new URL(url), send && { fetch: send }));
    return client as unknown as McpClient; // the same calls, typed by another package
  },
};

/** An answer without the contract's sections, longer than what is no answer may be. */
const brokenAnswer = `## Decision\n\nMove the cart to KV.\n\n${"The cart is written where it is read. ".repeat(2_000)}`;

/** Does with a client what an agent would, and gives what came back. */
export async function visit(client: McpClient) {
  const { tools } = await client.listTools();
  const call = (name: string, given: Record<string, unknown>) => client.callTool({ name, arguments: given });
  const built = await call("build_prompt", { preset: "global-cart", locale: "en" });
  const fact = await call("find_facts", { product: "cloudflare-kv", attribute: "write-rate", locale: "en" });
  const trips = await call("round_trips", { from: "Paris", to: ["tokyo", "Nouméa"], locale: "en" });
  const checked = await call("check_answer", { answer: brokenAnswer, preset: "global-cart", locale: "en" });
  const refused = await call("build_prompt", { preset: "nowhere" });
  const { prompts } = await client.listPrompts();
  const prompt = await client.getPrompt({
    name: "edge_architecture",
    arguments: { preset: "global-cart", locale: "en" },
  });
  const { completion } = await client.complete({
    ref: { type: "ref/prompt", name: "edge_architecture" },
    argument: { name: "preset", value: "live" },
  });
  await client.close();
  return { tools, built, fact, trips, checked, refused, prompts, prompt, completion };
}
