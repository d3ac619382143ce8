import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "@/tests/support/arbitraries";
import { mapSize } from "./map";
import { placeLabels } from "./map-labels";

const at = (id: string, x: number, y: number, text = id) => ({ id, point: [x, y] as const, text });

describe("placeLabels", () => {
  it.each([
    ["in the middle", at("a", 400, 200), "start"],
    ["at the right border", at("a", 955, 200), "end"],
  ])("%s beside its mark", (_, mark, anchor) => {
    expect(placeLabels([mark], 16)).toMatchObject([{ id: "a", anchor }]);
  });

  it("goes round a neighbour, and stays away where there is no room", () => {
    expect(
      placeLabels([at("a", 400, 200, "first"), at("b", 420, 200, "second")], 16).map(({ anchor }) => anchor),
    ).toEqual(["end", "start"]);
    const crowd = Array.from({ length: 30 }, (_, index) => at(`m${index}`, 400 + index, 200, "a long name of a place"));
    expect(placeLabels(crowd, 34).length).toBeLessThan(6);
    expect(placeLabels([at("a", 480, 200, "x".repeat(200))], 16)).toEqual([]);
  });

  it("keeps every label inside the drawing and off the others, the same for the same marks", () => {
    const mark = fc.record({
      id: fc.uuid(),
      point: fc.tuple(fc.integer({ min: 0, max: mapSize.width }), fc.integer({ min: 0, max: mapSize.height })),
      text: fc.string({ minLength: 1, maxLength: 24 }),
    });
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 30 }), fc.constantFrom(16, 34), (marks, fontSize) => {
        const labels = placeLabels(marks, fontSize);
        expect(placeLabels(marks, fontSize)).toEqual(labels);
        const lines = labels.map(({ text, x, y, anchor }) => {
          const width = text.length * fontSize * 0.56;
          const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
          return { left, right: left + width, y };
        });
        for (const [index, one] of lines.entries()) {
          expect(one.left).toBeGreaterThanOrEqual(0);
          expect(one.right).toBeLessThanOrEqual(mapSize.width);
          for (const other of lines.slice(index + 1)) {
            const apart =
              one.right <= other.left + 1e-6 ||
              other.right <= one.left + 1e-6 ||
              Math.abs(one.y - other.y) >= fontSize - 1e-6;
            expect(apart).toBe(true);
          }
        }
      }),
      runs(100),
    );
  });
});
