import { describe, expect, it } from "vitest";
import { type FieldName, fields as rows } from "./fields";
import { fieldsOfStep, stepIds, stepOfField, stepOfPath } from "./steps";

const fields = Object.keys(rows) as FieldName[];

it("every answer is asked in one step, and every step asks something", () => {
  expect(Object.keys(stepOfField).sort()).toEqual([...fields].sort());
  expect(stepIds.flatMap(fieldsOfStep)).toEqual(Object.keys(stepOfField));
  for (const step of stepIds) expect(fieldsOfStep(step)).not.toEqual([]);
});

describe("stepOfPath", () => {
  it.each(fields)("finds the step of %s", (field) => {
    expect(fieldsOfStep(stepOfPath(field))).toContain(field);
  });

  it.each([
    ["state.0.what", "state"],
    ["places.3", "users"],
    ["", "project"],
    ["colour", "project"],
    ["constructor", "project"],
    ["__proto__", "project"],
    ["toString.x", "project"],
  ])("%j → %s", (path, step) => {
    expect(stepOfPath(path)).toBe(step);
  });
});
