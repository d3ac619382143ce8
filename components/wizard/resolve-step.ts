import { type FieldErrors, type Resolver, set } from "react-hook-form";
import type { Issue } from "@/lib/answers/issues";
import { controlOfPath } from "@/lib/wizard/controls";
import { type FormValues, parseFormValues } from "@/lib/wizard/form-values";
import { loadJudge } from "./load-judge";

type Leaf = { type: Issue["code"]; limit: number | undefined };

/**
 * What the form library asks whether answers will do: our schema's issues as a tree of errors by control, codes
 * and no prose.
 * Without the schema a step is not judged: the check and the route judge all of it.
 */
export const resolveStep: Resolver<FormValues> = async (typed) => {
  const judge = await loadJudge().catch(() => undefined);
  const values = parseFormValues(typed);
  const issues = judge && values ? judge(values) : [];
  const errors: FieldErrors<FormValues> = {};
  for (const { path, code, limit } of issues) set(errors, controlOfPath(path), { type: code, limit } satisfies Leaf);
  return issues.length === 0 ? { values: typed, errors: {} } : { values: {}, errors };
};

/**
 * The issues back from the form library's tree of errors, for the answers of a step.
 * @example issuesIn({ domain: { type: "required" } }, ["domain"]) // [{ path: "domain", code: "required" }]
 */
export function issuesIn(errors: object, fields: string[]): Issue[] {
  return fields.flatMap((field) => below(Reflect.get(errors, field), field));
}

function below(error: unknown, path: string): Issue[] {
  if (typeof error !== "object" || error === null) return [];
  const { type, limit } = error as Partial<Leaf>; // written by `resolveStep`
  if (typeof type === "string") return [{ path, code: type, ...(limit !== undefined && { limit }) }];
  return Object.entries(error).flatMap(([part, each]) => below(each, `${path}.${part}`));
}
