import { expect, test } from "vitest";
import type { Kind } from "./mix";
import { complaints, count, isDocumented, newTally, statusesOf } from "./tally.mjs";

const kind = (name: string, statuses: number[], mayBeSilent = false): Kind => ({
  name,
  statuses,
  mayBeSilent,
  weight: 1,
  build: () => ({ manner: "whole", method: "GET", path: "/", headers: {} }),
});

test.each([
  [[200], false, { status: 200 }, true],
  [[200], false, { status: 500 }, false],
  [[200], false, {}, false],
  [[200], false, { status: 200, fault: "aborted" }, false],
  [[400], true, {}, true],
  [[400], true, { status: 400 }, true],
  [[400], true, { status: 200 }, false],
  [[], true, { fault: "not connected" }, false],
])("statuses %j, silence %j: %j is documented: %j", (statuses, mayBeSilent, answer, documented) => {
  expect(isDocumented({ statuses, mayBeSilent }, answer)).toBe(documented);
});

test("what was sent and what came back is counted by kind, and over all", () => {
  const page = kind("page", [200]);
  const broken = kind("broken", [400], true);
  const tally = newTally([page, broken]);
  for (const status of [200, 200, 404]) count(tally, page, "GET /fr", { status });
  count(tally, broken, "POST /", {});
  expect(tally).toMatchObject({
    sent: 4,
    undocumented: 1,
    kinds: {
      page: { sent: 3, received: { 200: 2, 404: 1 } },
      broken: { documented: "400 or none", received: { none: 1 } },
    },
  });
  expect(statusesOf(tally)).toEqual({ 200: 2, 404: 1, none: 1 });
  expect(complaints(tally)).toEqual(["page: 1 of 3 answers are not 200, e.g. GET /fr → 404"]);
});

test("examples are few and short", () => {
  const long = kind("long", [200]);
  const tally = newTally([long]);
  for (let turn = 0; turn < 50; turn += 1) count(tally, long, "x".repeat(20_000), { status: 500, fault: "why" });
  expect(complaints(tally).join().length).toBeLessThan(1_000);
});
