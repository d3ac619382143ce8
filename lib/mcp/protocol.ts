/**
 * The Model Context Protocol's envelopes: JSON-RPC 2.0, its revisions and its error codes. By hand, as the official SDK
 * weighs fifty times the rest of the server (docs/decisions/015-reach.md).
 */

/** The revision in which every request describes itself. */
export const modernVersion = "2026-07-28";

/** Revisions with a handshake, newest first. */
export const legacyVersions = ["2025-11-25", "2025-06-18", "2025-03-26"] as const;

export const supportedVersions: readonly string[] = [modernVersion, ...legacyVersions];

/** Keys of `_meta` that the modern revision asks for, and gives. */
export const metaKeys = {
  version: "io.modelcontextprotocol/protocolVersion",
  capabilities: "io.modelcontextprotocol/clientCapabilities",
  serverInfo: "io.modelcontextprotocol/serverInfo",
} as const;

export const errorCodes = {
  parse: -32700,
  invalidRequest: -32600,
  methodNotFound: -32601,
  invalidParams: -32602,
  headerMismatch: -32020,
  unsupportedVersion: -32022,
} as const;

export const serverInfo = {
  name: "architecte-serverless-edge",
  title: "L'Architecte Serverless Edge",
  version: "2.0.0",
} as const;

/** What a server of this protocol may be asked: JSON's objects, judged before use. */
export type Params = Record<string, unknown>;

export type RpcId = string | number;

export type RpcRequest = { id?: RpcId; method: string; params: Params };

/** A request that cannot be answered, with the code and the HTTP status that the specification gives it. */
export class RpcError extends Error {
  constructor(
    readonly code: number,
    message: string,
    readonly status = 400,
    readonly data?: unknown,
  ) {
    super(message);
  }
}

/**
 * Writes an answer. Never kept by a cache: what agents send may be private.
 * @param body nothing for a notification
 */
export function rpcResponse(status: number, body?: object): Response {
  const headers = { "Cache-Control": "no-store", "Content-Type": "application/json" };
  if (!body) return new Response(null, { status, headers: { "Cache-Control": "no-store" } });
  return new Response(JSON.stringify({ jsonrpc: "2.0", ...body }), { status, headers });
}

/** Writes a refusal. @param id absent where the request could not be read */
export function rpcRefusal({ code, message, status, data }: RpcError, id?: RpcId): Response {
  const error = { code, message, ...(data !== undefined && { data }) };
  return rpcResponse(status, { id: id ?? null, error });
}
