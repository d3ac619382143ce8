import type { JsonSchema } from "@/lib/openapi/answers-schema";
import type { Params } from "./protocol";
import { refused, type Tool, type ToolResult } from "./tool";
import { buildPrompt } from "./tools/build-prompt";
import { checkAnswer } from "./tools/check-answer";
import { findFacts } from "./tools/find-facts";
import { roundTrips } from "./tools/round-trips";

/** In the order in which they are listed. */
export const tools: readonly Tool[] = [buildPrompt, findFacts, roundTrips, checkAnswer];

/** The tool whose argument is a whole text of an AI, and may be as long as one. */
export const toolOfLongTexts = checkAnswer.name;

/**
 * Calls a tool. Arguments that are not accepted are an answer of the tool, which says what would be.
 * @param given the arguments, judged here
 */
export function callTool(tool: Tool, given: Params, origin: string): ToolResult {
  const faults = faultsOf(given, tool.inputSchema);
  return faults === undefined ? tool.run(given, origin) : refused(faults);
}

/** Names what is not accepted, never repeating it. */
function faultsOf(given: Params, inputSchema: JsonSchema): string | undefined {
  const known = Object.entries(inputSchema.properties as Record<string, JsonSchema>);
  const unknown = Object.keys(given).filter((name) => !known.some(([other]) => other === name));
  if (unknown.length > 0) return `Unknown arguments. Accepted: ${known.map(([name]) => name).join(", ")}.`;
  for (const [name, { enum: ids, type }] of known) {
    const value = given[name];
    if (value === undefined) continue;
    if (type === "string" && typeof value !== "string") return `${name} must be a string.`;
    if (Array.isArray(ids) && !ids.includes(value)) return `${name} must be one of: ${ids.join(", ")}.`;
  }
  return undefined;
}
