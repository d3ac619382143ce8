import type { Issue } from "@/lib/answers/issues";
import { parseAnswers } from "@/lib/answers/parse";
import { type StepId, stepIds, stepOfPath } from "@/lib/answers/steps";
import { type FormValues, toWire } from "./form-values";

/**
 * What stands in the way of leaving a step.
 * @returns the issues of that step's answers, in the order they are asked
 */
export function stepIssues(step: StepId, values: FormValues): Issue[] {
  return allIssues(values).filter((issue) => stepOfPath(issue.path) === step);
}

/** What stands in the way of building the prompts, in the order of the steps. */
export function allIssues(values: FormValues): Issue[] {
  const parsed = parseAnswers(toWire(values));
  if (parsed.success) return [];
  const order = (issue: Issue) => stepIds.indexOf(stepOfPath(issue.path));
  return [...parsed.issues].sort((a, b) => order(a) - order(b));
}
