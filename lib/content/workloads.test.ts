import { expect, it } from "vitest";
import { typographyFaults } from "./typography-faults";
import { allWorkloads, workloadSchema } from "./workloads";

it("holds every workload to its schema, once, naming products that exist", () => {
  const ids = allWorkloads.map((workload) => workloadSchema.parse(workload).id);
  expect(new Set(ids).size).toBe(ids.length);
});

it("splits only what goes to both places", () => {
  for (const { verdict, split } of allWorkloads) expect(split === null || verdict !== "edge").toBe(true);
});

it("follows each language's typography", () => {
  expect(typographyFaults(allWorkloads)).toEqual([]);
});
