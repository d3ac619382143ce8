import { skillName, skillText } from "@/lib/exports/skill";
import { aiCatalog, serverCard } from "@/lib/mcp/discovery";
import { servePublicText } from "./public-text";

/** Where the skill's file and the index of skills are. */
export const skillIndexPath = "/.well-known/agent-skills/index.json";
export const skillPath = `/.well-known/agent-skills/${skillName}/SKILL.md`;

type Served = { type: string; make: (origin: string) => string | Promise<string> };

const card: Served = { type: "application/mcp-server-card+json", make: (origin) => JSON.stringify(serverCard(origin)) };

/** What is served for discovery, by path. Addresses inside are absolute, from the request's own origin. */
const documents: Record<string, Served> = {
  "/api/mcp/server-card": card,
  // Where it stood before, and where some still look.
  "/.well-known/mcp/server-card.json": card,
  "/.well-known/ai-catalog.json": {
    type: "application/ai-catalog+json",
    make: (origin) => JSON.stringify(aiCatalog(origin)),
  },
  [skillIndexPath]: { type: "application/json", make: skillIndex },
  [skillPath]: { type: "text/markdown; charset=utf-8", make: skillText },
};

/** The paths of what is served for discovery. */
export const discoveryPaths = Object.keys(documents);

/**
 * Answers the addresses at which agents look for what a site offers: server card, catalogue, skills.
 * @returns 200 or 304, 404 for another path, 405 for other methods than GET and HEAD
 */
export async function handleDiscovery(request: Request): Promise<Response> {
  const { pathname, origin } = new URL(request.url);
  const served = Object.hasOwn(documents, pathname) ? documents[pathname] : undefined;
  if (!served) return new Response("Not found\n", { status: 404 });
  return servePublicText(request, { contentType: served.type, make: () => served.make(origin), namesHost: true });
}

async function skillIndex(origin: string): Promise<string> {
  const text = skillText(origin);
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
  const description = /^description: (.+)$/m.exec(text)?.[1];
  return JSON.stringify({
    $schema: "https://schemas.agentskills.io/discovery/0.2.0/schema.json",
    skills: [{ name: skillName, type: "skill-md", description, url: `${origin}${skillPath}`, digest: `sha256:${hex}` }],
  });
}
