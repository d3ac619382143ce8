import { expect, it } from "vitest";
import { hasMark, markNames, markOn } from "./page-marks";

it.each([
  [{ errors: "1" }, "errors", true],
  [{ erreurs: "1" }, "errors", true],
  [{ back: "1", d: "news" }, "back", true],
  [{ retour: "1" }, "back", true],
  [{ retour: "1" }, "errors", false],
  [{ back: "2" }, "back", false],
  [{ back: ["1", "1"] }, "back", false],
  [{}, "back", false],
] satisfies [Parameters<typeof hasMark>[0], Parameters<typeof hasMark>[1], boolean][])(
  "%j has %s: %s",
  (parameters, mark, expected) => {
    expect(hasMark(parameters, mark)).toBe(expected);
  },
);

it("a mark that is written is read", () => {
  for (const mark of ["errors", "back"] as const) {
    expect(hasMark(Object.fromEntries(new URLSearchParams(markOn(mark))), mark)).toBe(true);
    expect(markNames).toContain(mark);
  }
});
