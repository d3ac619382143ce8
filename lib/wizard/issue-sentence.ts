import type { Issue } from "@/lib/answers/issues";
import { formatMessage } from "@/lib/i18n/message";
import type { WizardMessages } from "@/lib/i18n/messages";
import { controlOfPath } from "./controls";
import type { Question } from "./questions";

export type IssueMessages = Pick<WizardMessages, "required" | "tooLong" | "tooMany" | "invalid">;

/**
 * Says what to do about a refused answer; the summary and the field use the same sentence.
 * @example issueSentence({ path: "domain", code: "required" }, questions, messages) // "Choisissez le domaine…"
 */
export function issueSentence(issue: Issue, questions: Question[], messages: IssueMessages): string {
  const [field = "", index, part] = controlOfPath(issue.path).split(".");
  const name = part ?? field;
  const number = Number(index ?? 0) + 1;
  const label = labelOf(name, questions);
  // A line of measures that cannot be read lacks its numbers; it is not a question left open.
  if (issue.code === "required" && field !== "roundTrips") {
    const known: Record<string, string> = messages.required;
    return formatMessage(known[name] ?? messages.required.other, { number, label });
  }
  if (issue.code === "too-long") return formatMessage(messages.tooLong, { label, limit: issue.limit ?? 0 });
  if (issue.code === "too-many") return formatMessage(messages.tooMany, { label, limit: issue.limit ?? 0 });
  return formatMessage(messages.invalid, { label });
}

function labelOf(name: string, questions: Question[]): string {
  const all = questions.flatMap((question) => (question.kind === "items" ? [question, ...question.item] : [question]));
  return all.find((question) => question.name === name)?.label ?? name;
}

/** The id of the control that a path's error leads to: the first of a group. */
export function controlId(path: string): string {
  return `q-${controlOfPath(path).split(".").join("-")}`;
}
