import type { FieldName } from "./schema";

/** The wizard's steps, in order. */
export const stepIds = ["project", "users", "platforms", "state", "constraints", "delivery"] as const;
export type StepId = (typeof stepIds)[number];

/** Where each answer is asked: a new field without its step fails the typecheck. */
export const stepOfField = {
  domain: "project",
  appType: "project",
  useCase: "project",
  expertRole: "project",
  currentStack: "project",
  targetRegions: "users",
  originRegion: "users",
  traffic: "users",
  latencyGoal: "users",
  platforms: "platforms",
  regionalServices: "platforms",
  state: "state",
  needs: "constraints",
  regulations: "constraints",
  residency: "constraints",
  hardConstraints: "constraints",
  ciCd: "delivery",
  infrastructureAsCode: "delivery",
  promptLanguage: "delivery",
  answerLanguage: "delivery",
} as const satisfies Record<FieldName, StepId>;

/** The answers of one step, in the order they are asked. */
export function fieldsOfStep(step: StepId): FieldName[] {
  return (Object.keys(stepOfField) as FieldName[]).filter((field) => stepOfField[field] === step);
}

/** The step that asks for the answer at a dotted path, such as `state.0.what`. */
export function stepOfPath(path: string): StepId {
  const field = path.split(".")[0] ?? "";
  return Object.hasOwn(stepOfField, field) ? stepOfField[field as FieldName] : "project";
}
