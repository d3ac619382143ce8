import { expect, test } from "vitest";
import { pointIds } from "@/lib/places/ids";
import { mapSize } from "./map";
import { mapPointsOf } from "./map-points";

test("every place stands inside the drawing, where the projection of its land puts it", () => {
  const outside = pointIds.filter((id) => {
    const [mark] = mapPointsOf(id);
    const [x, y] = mark?.point ?? [-1, -1];
    return x < 0 || y < 0 || x > mapSize.width || y > mapSize.height;
  });
  expect(outside).toEqual([]);
  expect(mapPointsOf("saint-denis-reunion")).toEqual([{ id: "saint-denis-reunion", point: [587, 320] }]);
});

test("a country stands where it is reckoned from, a group at each of its members", () => {
  expect(mapPointsOf("country-fr")).toEqual(mapPointsOf("paris"));
  expect(mapPointsOf("group-benelux").map(({ id }) => id)).toEqual(["brussels", "amsterdam", "luxembourg"]);
});
