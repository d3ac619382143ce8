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
  const issues = found.flatMap((issue) => issuesOf(issue, []));
  const first = new Map(issues.map((issue) => [issue.path, issue]).reverse() as [string, Issue][]);
  return [...first.values()].reverse();
}

function issuesOf(issue: z.core.$ZodIssue, before: PropertyKey[]): Issue[] {
  const keys = [...before, ...issue.path];
  const path = keys.map(String).join(".");
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({ path: path === "" ? key : `${path}.${key}`, code: "unknown-field" }));
  }
  if (issue.code === "invalid_union") {
    // The form that was meant is the one whose parts are wrong, not the whole.
    const meant = issue.errors.find((errors) => errors.every((error) => error.path.length > 0 || "keys" in error));
    if (meant && meant.length > 0) return meant.flatMap((error) => issuesOf(error, keys));
  }
  const { code, limit } = codeOf(issue);
  return [{ path, code, ...(limit !== undefined && { limit }) }];
}

function codeOf(issue: z.core.$ZodIssue): Pick<Issue, "code" | "limit"> {
  if (issue.code === "custom") return issue.params as Pick<Issue, "code" | "limit">; // the schema's own checks set it
  if ((issue.code === "too_big" || issue.code === "too_small") && issue.origin === "number") return { code: "invalid" };
  if (issue.code === "too_big") {
    return { code: issue.origin === "string" ? "too-long" : "too-many", limit: Number(issue.maximum) };
  }
  if (issue.code === "too_small" || issue.input === undefined || issue.input === "") return { code: "required" };
  const isChoice = issue.code === "invalid_value" || issue.code === "invalid_union";
  if (isChoice && typeof issue.input === "string") return { code: "unknown-id" };
  return { code: "invalid" };
}
