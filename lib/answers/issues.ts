import type * as z from "zod/mini";

/** Why an answer was refused; each code has its sentence in the messages of every locale. */
export type IssueCode = "required" | "too-long" | "too-many" | "unknown-id" | "unknown-field" | "invalid";

/** One refused answer: a dotted path into the wire shape, and why. */
export type Issue = { path: string; code: IssueCode; limit?: number };

/**
 * Turns zod's issues into ours: stable codes and dotted paths, no prose.
 * @example toIssues([{ code: "invalid_type", path: ["domain"], input: undefined, … }]) // [{ path: "domain", code: "required" }]
 */
export function toIssues(found: readonly z.core.$ZodIssue[]): Issue[] {
  const issues = found.flatMap((issue): Issue[] => {
    const path = issue.path.map(String).join(".");
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((key) => ({ path: path === "" ? key : `${path}.${key}`, code: "unknown-field" }));
    }
    if (issue.code === "too_big") {
      return [{ path, code: issue.origin === "string" ? "too-long" : "too-many", limit: Number(issue.maximum) }];
    }
    return [{ path, code: codeOf(issue) }];
  });
  const first = new Map(issues.map((issue) => [issue.path, issue]).reverse() as [string, Issue][]);
  return [...first.values()].reverse();
}

function codeOf(issue: z.core.$ZodIssue): IssueCode {
  if (issue.code === "custom" || issue.code === "too_small") return "required";
  if (issue.input === undefined || issue.input === "") return "required";
  if (issue.code === "invalid_value" && typeof issue.input === "string") return "unknown-id";
  return "invalid";
}
