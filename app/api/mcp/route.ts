import { handleMcp } from "@/lib/http/mcp-handler";

/** As for the prompts: our users asked for the Edge Runtime; deleting this line changes nothing else. */
export const runtime = "edge";

/** Origins, separated by commas, whose pages may call the server beside our own and loopback. */
const allowed = (process.env.MCP_ORIGINS ?? "").split(",").filter((origin) => origin !== "");

const handle = (request: Request): Promise<Response> => handleMcp(request, allowed);

export { handle as DELETE, handle as GET, handle as OPTIONS, handle as PATCH, handle as POST, handle as PUT };
