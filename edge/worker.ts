/**
 * The API as a module worker: the same handlers as app/api/, without Next. Run in workerd by the tests and the bench;
 * what `npm run bench` weighs against the platforms' limits is this file, bundled.
 */
import { handleFacts } from "@/lib/http/facts-handler";
import { handlePrompts } from "@/lib/http/prompts-handler";

const handlers: Record<string, (request: Request) => Promise<Response>> = {
  "/api/facts": handleFacts,
  "/api/prompts": handlePrompts,
};

export default {
  async fetch(request: Request): Promise<Response> {
    const handle = handlers[new URL(request.url).pathname];
    return handle ? handle(request) : new Response("Not found\n", { status: 404 });
  },
};
