import { isRecord } from "@/lib/answers/version-1";
import { errorCodes, metaKeys, modernVersion, RpcError, type RpcRequest, supportedVersions } from "./protocol";

/** Reads one JSON-RPC message. @throws RpcError for what is none; batches ended with revision 2025-06-18 */
export function readMessage(text: string): RpcRequest {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new RpcError(errorCodes.parse, "The body is not JSON.");
  }
  if (!isRecord(json) || json.jsonrpc !== "2.0" || typeof json.method !== "string")
    throw new RpcError(errorCodes.invalidRequest, "One JSON-RPC 2.0 request or notification is expected.");
  const { id, method, params } = json;
  if (id !== undefined && typeof id !== "string" && typeof id !== "number")
    throw new RpcError(errorCodes.invalidRequest, "id must be a string or a number.");
  if (params !== undefined && !isRecord(params))
    throw new RpcError(errorCodes.invalidParams, "params must be an object.");
  return { method, params: params ?? {}, ...(id !== undefined && { id }) };
}

/** Whether a request is of the revision in which each describes itself: by its header or by its `_meta`. */
export function isModern(headers: Headers, { params }: RpcRequest): boolean {
  const meta = isRecord(params._meta) ? params._meta : {};
  return metaKeys.version in meta || headers.get("mcp-protocol-version") === modernVersion;
}

/** Checks the version that a request with a handshake behind it names, if it does. @throws RpcError for one not served */
export function checkLegacy(headers: Headers): void {
  const named = headers.get("mcp-protocol-version");
  if (named !== null && !supportedVersions.includes(named)) throw unsupported(named);
}

/**
 * Checks that a modern request says what it is, and that its headers say the same as its body.
 * @throws RpcError with the code of what is missing, differs or is not served
 */
export function checkModern(headers: Headers, { method, params, id }: RpcRequest): void {
  const meta = isRecord(params._meta) ? params._meta : {};
  const version = meta[metaKeys.version];
  const isNotification = id === undefined;
  if (!isNotification && (typeof version !== "string" || !isRecord(meta[metaKeys.capabilities])))
    throw new RpcError(errorCodes.invalidParams, `_meta must have ${metaKeys.version} and ${metaKeys.capabilities}.`);
  const said = headers.get("mcp-protocol-version");
  if (typeof version === "string") match("MCP-Protocol-Version", said, version);
  if (said !== null && said !== modernVersion) throw unsupported(said);
  match("Mcp-Method", headers.get("mcp-method"), method);
  const name = nameOf(method, params);
  if (name !== undefined) match("Mcp-Name", decoded(headers.get("mcp-name")), name);
}

/** What a call is of, where the header has to name it, too. */
function nameOf(method: string, { name }: Record<string, unknown>): string | undefined {
  return (method === "tools/call" || method === "prompts/get") && typeof name === "string" ? name : undefined;
}

function match(header: string, said: string | null, expected: string): void {
  if (said === null) throw new RpcError(errorCodes.headerMismatch, `The header ${header} is missing.`);
  if (said !== expected) throw new RpcError(errorCodes.headerMismatch, `The header ${header} differs from the body.`);
}

/** A header's value, or what it holds as `=?base64?…?=`, in UTF-8. */
function decoded(value: string | null): string | null {
  const base64 = /^=\?base64\?([A-Za-z0-9+/]*={0,2})\?=$/.exec(value ?? "")?.[1];
  if (base64 === undefined) return value;
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)));
  } catch {
    return value; // not base64 after all: compared as it stands
  }
}

function unsupported(requested: string): RpcError {
  return new RpcError(errorCodes.unsupportedVersion, "This protocol version is not served.", 400, {
    supported: supportedVersions,
    requested,
  });
}
