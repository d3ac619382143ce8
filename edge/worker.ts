/**
 * The API as a module worker: the same handlers as app/api/, without Next. Run in workerd by the tests and the bench;
 * what `npm run bench` weighs against the platforms' limits is this file, bundled.
 */
import { discoveryPaths, handleDiscovery } from "@/lib/http/discovery-handler";
import { handleFacts } from "@/lib/http/facts-handler";
import { handleMcp } from "@/lib/http/mcp-handler";
import { handleOpenApi } from "@/lib/http/openapi-handler";
import { handlePageText } from "@/lib/http/page-text-handler";
import { handlePresetText } from "@/lib/http/preset-text-handler";
import { handlePrompts } from "@/lib/http/prompts-handler";

const handlers: Record<string, (request: Request) => Promise<Response>> = {
  ...Object.fromEntries(discoveryPaths.map((path) => [path, handleDiscovery])),
  "/api/facts": handleFacts,
  "/api/mcp": (request) => handleMcp(request),
  "/api/openapi.json": handleOpenApi,
  "/api/page-text": handlePageText,
  "/api/prompts": handlePrompts,
};

export default {
  async fetch(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url);
    const handle = pathname.startsWith("/p/") ? handlePresetText : handlers[pathname];
    return handle ? handle(request) : new Response("Not found\n", { status: 404 });
  },
};
