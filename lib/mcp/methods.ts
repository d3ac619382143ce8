import { isRecord } from "@/lib/answers/version-1";
import { complete, getPrompt, promptList } from "./prompts";
import {
  errorCodes,
  legacyVersions,
  metaKeys,
  type Params,
  RpcError,
  type RpcRequest,
  serverInfo,
  supportedVersions,
} from "./protocol";
import { callTool, tools } from "./tools";

const capabilities = { tools: {}, prompts: {}, completions: {} };

const instructions =
  "For a decision about serverless edge, call build_prompt with what the user said (answers.situation), then answer by following the prompt it gives. Cite limits and prices from find_facts, with their URL and date. Hold the answer against the prompt with check_answer before giving it.";

/** Lists change with a deployment only: an hour is soon enough. */
const cacheable = { ttlMs: 3_600_000, cacheScope: "public" };

type Method = (params: Params, origin: string) => object;

/** What both eras can ask. */
const common: Record<string, Method> = {
  "tools/list": () => ({
    tools: tools.map(({ run: _run, ...tool }) => ({
      ...tool,
      annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
    })),
    ...cacheable,
  }),
  "tools/call": call,
  "prompts/list": () => ({ prompts: promptList, ...cacheable }),
  "prompts/get": getPrompt,
  "completion/complete": complete,
};

const modern: Record<string, Method> = {
  ...common,
  "server/discover": () => ({ supportedVersions, capabilities, instructions, ...cacheable }),
};

const legacy: Record<string, Method> = {
  ...common,
  initialize: ({ protocolVersion }) => ({
    protocolVersion: legacyVersions.find((version) => version === protocolVersion) ?? legacyVersions[0],
    capabilities,
    serverInfo,
    instructions,
  }),
  ping: () => ({}),
};

/**
 * Answers a request that has an id.
 * @param era whether the request describes itself or follows a handshake
 * @param origin of the site, for absolute addresses
 * @returns the result as it stands in the answer; throws RpcError for what cannot be answered
 */
export function answerMethod({ method, params }: RpcRequest, era: "modern" | "legacy", origin: string): object {
  const methods = era === "modern" ? modern : legacy;
  const answer = Object.hasOwn(methods, method) ? methods[method] : undefined;
  // With a handshake, a method that is not there is an answer like any other.
  if (!answer) throw new RpcError(errorCodes.methodNotFound, "There is no such method.", era === "modern" ? 404 : 200);
  const result = answer(params, origin);
  return era === "legacy"
    ? result
    : { resultType: "complete", ...result, _meta: { [metaKeys.serverInfo]: serverInfo } };
}

function call({ name, arguments: given }: Params, origin: string): object {
  const tool = tools.find((known) => known.name === name);
  if (!tool) throw new RpcError(errorCodes.invalidParams, "There is no tool of this name.");
  const { text, structured, isError = false } = callTool(tool, isRecord(given) ? given : {}, origin);
  return {
    content: [{ type: "text", text }],
    ...(structured && { structuredContent: structured }),
    isError,
  };
}
