/**
 * WebMCP's declarative attributes, which let a browser's agent fill our forms: nothing runs for them, and a browser
 * that does not know them leaves them alone. For programs, hence in English like the rest of the protocols. Never
 * `toolautosubmit`: the reader sends.
 */
import { type Answer, fieldEntries, stateFieldEntries, type StepId } from "@/lib/answers/fields";
import { controlsOfField } from "./controls";

/** What a `<form>` is for. */
export type ToolForm = { toolname: string; tooldescription: string };

/** What a control takes. */
export type ToolParameter = { toolparamdescription: string };

const purposes: Record<StepId, string> = {
  project: "what the application does, in the user's words, and what the move is to achieve",
  users: "where its users, compute and database are, and the goal of latency",
  state: "each piece of state it keeps: consistency, writes, data classes",
  constraints: "needs, regulations, residency of data and hard constraints",
  platforms: "platforms that are allowed, and those in use",
  delivery: "CI/CD, infrastructure as code, team, and the answer that is wanted",
};

/** The form of a step of the wizard. */
export function toolOfStep(step: StepId): ToolForm {
  return {
    toolname: `answer_${step}`,
    tooldescription: `Fills one of six steps about an application that may move to serverless edge: ${purposes[step]}. What is not known stays empty. The user reads and continues.`,
  };
}

/** The form of the home page. */
export const toolOfDescription: ToolForm = {
  toolname: "describe_situation",
  tooldescription:
    "Takes the situation of an application in the user's own words and shows what was understood of it, before prompts are built.",
};

const answers = new Map<string, Answer>([
  ...fieldEntries.flatMap(([field, { answer }]) => controlsOfField(field).map((name) => [name, answer] as const)),
  ...stateFieldEntries.map(([name, { answer }]) => [name, answer] as const),
]);

/**
 * What the control of a question takes: its label, and what the table of fields says of the answer.
 * @param name the question's, in a state item without the item's prefix
 * @example toolParameter("useCase", "Use case").toolparamdescription // "Use case: own words, at most 300 characters."
 */
export function toolParameter(name: string, label: string): ToolParameter {
  const answer = answers.get(name);
  return { toolparamdescription: answer ? `${label}: ${takenBy(answer)}.` : label };
}

function takenBy(answer: Answer): string {
  switch (answer.kind) {
    case "one":
      return "one of the options";
    case "several":
      return "any of the options";
    case "places":
      return `places of the list, at most ${answer.most}`;
    case "text":
      return `own words, at most ${answer.limit} characters`;
    case "lines":
      return `own words, several lines, at most ${answer.limit} characters`;
    case "idOrWords":
    case "suggested":
      return `a suggestion or own words, at most ${answer.limit} characters`;
    case "origin":
      return "a city, a country, a provider's region such as aws:eu-west-3, or own words";
    case "roundTrips":
      return `measured round trips, one "place: p50/p95 ms" a line, at most ${answer.most}`;
    case "goal":
      return "a part of the goal of latency; milliseconds as a number";
    case "country":
      return "ISO 3166 code of two letters";
    case "flag":
      return "true, or empty";
    case "marks":
    case "items":
      return `at most ${answer.most}`;
  }
}
