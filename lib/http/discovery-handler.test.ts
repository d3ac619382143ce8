import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { handleDiscovery } from "./discovery-handler";

const site = "https://edge.site.example";
const get = (path: string, headers: HeadersInit = {}) => handleDiscovery(new Request(`${site}${path}`, { headers }));

type Skill = { name: string; type: string; description: string; url: string; digest: string };

describe("the server card", () => {
  it.each(["/api/mcp/server-card", "/.well-known/mcp/server-card.json"])(
    "is at %s, for pages of any site",
    async (path) => {
      const response = await get(path);
      expect(response.headers.get("content-type")).toBe("application/mcp-server-card+json");
      expect(response.headers.get("access-control-allow-origin")).toBe("*");
      const card = (await response.json()) as { name: string; description: string };
      expect(card).toMatchObject({ remotes: [{ type: "streamable-http", url: `${site}/api/mcp` }], websiteUrl: site });
      expect(card.name).toMatch(/^example\.site\.edge\/[a-z0-9-]+$/);
      expect(card.description.length).toBeLessThanOrEqual(100);
      expect((await get(path, { "If-None-Match": response.headers.get("etag") ?? "" })).status).toBe(304);
    },
  );
});

it("the catalogue leads to the card", async () => {
  const { entries } = (await (await get("/.well-known/ai-catalog.json")).json()) as {
    entries: { url: string; identifier: string }[];
  };
  expect(entries).toHaveLength(1);
  expect(entries[0]?.identifier).toMatch(/^urn:air:edge\.site\.example:mcp:[a-z-]+$/);
  expect((await get(new URL(entries[0]?.url ?? "").pathname)).status).toBe(200);
});

describe("the skill", () => {
  it("is in the index with the digest of its file", async () => {
    const { skills } = (await (await get("/.well-known/agent-skills/index.json")).json()) as { skills: Skill[] };
    expect(skills).toHaveLength(1);
    const [skill] = skills as [Skill];
    const file = await (await get(new URL(skill.url).pathname)).text();
    expect(skill.digest).toBe(`sha256:${createHash("sha256").update(file).digest("hex")}`);
    expect(skill.url.endsWith(`/${skill.name}/SKILL.md`)).toBe(true);
  });
});

it("names the host it is asked at, whichever was before", async () => {
  for (const host of ["https://one.example", "https://two.example"]) {
    const response = await handleDiscovery(new Request(`${host}/.well-known/ai-catalog.json`));
    expect(await response.text()).toContain(`"${host}/api/mcp/server-card"`);
  }
});

it("has nothing at other paths", async () => {
  expect((await get("/.well-known/security.txt")).status).toBe(404);
  expect((await get("/.well-known/constructor")).status).toBe(404);
});
