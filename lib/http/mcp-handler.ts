import { answerMethod } from "@/lib/mcp/methods";
import { errorCodes, RpcError, type RpcRequest, rpcRefusal, rpcResponse } from "@/lib/mcp/protocol";
import { checkLegacy, checkModern, isModern, readMessage } from "@/lib/mcp/read-request";
import { toolOfLongTexts } from "@/lib/mcp/tools";
import { readBody } from "./read-body";

/** Largest accepted message, in bytes: one that carries an AI's answer to be checked, and any other. */
const maxAnswerBytes = 512_000;
const maxMessageBytes = 64_000;

/**
 * Answers `/api/mcp`: the Model Context Protocol over HTTP, stateless, in the revision whose requests describe
 * themselves and in those with a handshake. Nothing of a request is logged or kept.
 * @param allowed further origins whose pages may call it; the site's own and loopback always may
 * @returns 200, 202 to a notification; 400 or 404 as JSON-RPC; 403 to a page of another origin, 405, 413, 415; never
 *   throws on input
 */
export async function handleMcp(request: Request, allowed: readonly string[] = []): Promise<Response> {
  if (!mayCall(request, allowed)) return new Response("Origin not allowed\n", { status: 403 });
  const response = await answer(request);
  const from = request.headers.get("origin");
  if (from !== null) {
    response.headers.set("Access-Control-Allow-Origin", from);
    response.headers.set("Vary", "Origin");
  }
  return response;
}

async function answer(request: Request): Promise<Response> {
  if (request.method === "OPTIONS") return preflight();
  if (request.method !== "POST") return new Response(null, { status: 405, headers: { Allow: "POST, OPTIONS" } });
  if (!/^application\/json\s*(;|$)/i.test(request.headers.get("content-type") ?? ""))
    return new Response(null, { status: 415, headers: { Accept: "application/json" } });
  const body = await readBody(request, maxAnswerBytes);
  if (!body.success && body.reason === "too-large") return rpcRefusal(tooLarge(maxAnswerBytes));
  let message: RpcRequest | undefined;
  try {
    message = readMessage(body.success ? body.text : "");
    if (body.success && body.bytes > maxMessageBytes && !carriesAnswer(message)) throw tooLarge(maxMessageBytes);
    const modern = isModern(request.headers, message);
    (modern ? checkModern : checkLegacy)(request.headers, message);
    if (message.id === undefined) return rpcResponse(202);
    const { origin } = new URL(request.url);
    return rpcResponse(200, { id: message.id, result: answerMethod(message, modern ? "modern" : "legacy", origin) });
  } catch (error) {
    if (error instanceof RpcError) return rpcRefusal(error, message?.id);
    throw error;
  }
}

const tooLarge = (limit: number) => new RpcError(errorCodes.invalidRequest, `At most ${limit} bytes.`, 413);

const carriesAnswer = ({ method, params }: RpcRequest) => method === "tools/call" && params.name === toolOfLongTexts;

/** Programs send no Origin. A page does: unless it is let, a stranger's page could call a server behind a firewall. */
function mayCall(request: Request, allowed: readonly string[]): boolean {
  const from = request.headers.get("origin");
  if (from === null || from === new URL(request.url).origin || allowed.includes(from)) return true;
  return URL.canParse(from) && /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(new URL(from).hostname);
}

function preflight(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      "Access-Control-Allow-Methods": "POST",
      "Access-Control-Allow-Headers": "Content-Type, MCP-Protocol-Version, Mcp-Method, Mcp-Name, Mcp-Session-Id",
      "Access-Control-Max-Age": "86400",
    },
  });
}
