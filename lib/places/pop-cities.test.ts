import { expect, it } from "vitest";
import { platformIds } from "@/content/platforms/ids";
import { popPoints } from "@/lib/content/pop-points";
import { popCities } from "@/lib/content/pops";
import { locales } from "@/lib/i18n/locales";
import { mapSize } from "@/lib/latency/map";
import { mapPointsOf } from "@/lib/latency/map-points";
import { popCitiesByCountry, popPath } from "./pop-cities";
import { loadPlatformPops } from "./pops";

it("every city stands inside the drawing, where the same projection puts it", () => {
  expect(popPoints).toHaveLength(popCities.length);
  const outside = popPoints.filter(([x, y]) => x < 0 || y < 0 || x > mapSize.width || y > mapSize.height);
  expect(outside).toEqual([]);
  const index = popCities.findIndex(([name]) => name === "Paris");
  const paris = mapPointsOf("paris")[0]?.point ?? [0, 0];
  const [x, y] = popPoints[index] ?? [0, 0];
  expect(Math.hypot(x - paris[0], y - paris[1])).toBeLessThan(2);
});

it.each(platformIds)("%s: a point and a name for each city", (platform) => {
  const { at } = loadPlatformPops(platform);
  expect(popPath(platform).match(/M\d+ \d+h0/g) ?? []).toHaveLength(at.length);
  for (const locale of locales) {
    const listed = popCitiesByCountry(platform, locale);
    expect(listed.flatMap(({ cities }) => cities)).toHaveLength(at.length);
    expect(new Set(listed.map(({ country }) => country)).size).toBe(listed.length);
  }
});

it("names cities and countries in the reader's language, sorted", () => {
  expect(popCitiesByCountry("akamai-functions", "fr")).toEqual([
    { country: "Allemagne", cities: ["Francfort"] },
    { country: "Australie", cities: ["Melbourne"] },
    { country: "France", cities: ["Paris"] },
  ]);
});
