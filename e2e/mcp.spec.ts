import { mcpClients, visit } from "../tests/support/mcp-clients";
import { expect, test } from "./support/test";

for (const [era, connect] of Object.entries(mcpClients)) {
  test(`an agent builds, finds, measures and checks by ${era}`, async ({ baseURL }) => {
    const { tools, built, fact, trips, checked, refused, prompt } = await visit(await connect(`${baseURL}/api/mcp`));
    expect(tools).toHaveLength(4);
    for (const { isError } of [built, fact, trips, checked]) expect(isError).toBe(false);
    expect(refused.isError).toBe(true);
    expect(JSON.stringify(built.structuredContent)).toContain(`"link":"${baseURL}/en/prompts?v=2`);
    expect(prompt.messages).toHaveLength(1);
  });
}

test("what agents look for is where they look, with addresses of this host", async ({ request, baseURL }) => {
  const catalogue = await request.get("/.well-known/ai-catalog.json");
  const { entries } = (await catalogue.json()) as { entries: { url: string }[] };
  expect(entries[0]?.url).toBe(`${baseURL}/api/mcp/server-card`);
  expect((await request.get(entries[0]?.url ?? "")).status()).toBe(200);
  const index = await request.get("/.well-known/agent-skills/index.json");
  const { skills } = (await index.json()) as { skills: { url: string }[] };
  expect((await request.get(skills[0]?.url ?? "")).headers()["content-type"]).toBe("text/markdown; charset=utf-8");
  expect((await request.get("/.well-known/security.txt")).status()).toBe(404);
});

test("the description of the API is served", async ({ request }) => {
  expect(((await (await request.get("/api/openapi.json")).json()) as { openapi: string }).openapi).toMatch(/^3\.1/);
});
