/**
 * `npm run draw-map`: draws the world map once, when places change: land as an SVG file, metros and points of presence
 * as points of the same projection, and where it stands, so that any city can be put on it. Land: Natural Earth 1:110m
 * (public domain) through the world-atlas package. Nothing of this reaches the
 * browser but the drawing.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { geoArea, geoNaturalEarth1, geoPath } from "d3-geo";
import type { GeometryCollection as Geometries, MultiPolygon } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { cities } from "@/content/places/cities.json";
import { popCities } from "@/content/pops";
import { regions } from "@/content/regions/regions.json";

const width = 960;
const root = new URL("..", import.meta.url);
const atlas = new URL("node_modules/world-atlas/land-110m.json", root);

const topology = JSON.parse(readFileSync(atlas, "utf8")) as Topology<{ land: GeometryCollection }>;
const land = feature(topology, topology.objects.land);
const polygons = land.features.flatMap(({ geometry }) => (geometry as MultiPolygon).coordinates);
const antarcticLatitude = -60;
const visible = polygons.filter(([ring = []]) => {
  const isAntarctic = ring.every(([, latitude = 0]) => latitude < antarcticLatitude + 5);
  return !isAntarctic && geoArea({ type: "Polygon", coordinates: [ring] }) > 0.0008;
});
const shape: MultiPolygon = { type: "MultiPolygon", coordinates: visible };
const coordinatesOfCity = (row: (string | number)[]): [lon: number, lat: number] => [Number(row[5]), Number(row[4])];
// Small islands are not drawn, but their cities must stand inside the drawing, a mark's radius from its border.
const shown: Geometries = {
  type: "GeometryCollection",
  geometries: [shape, { type: "MultiPoint", coordinates: Object.values(cities).map(coordinatesOfCity) }],
};
const margin = 6;
const meridian = 11;
const projection = geoNaturalEarth1()
  .rotate([-meridian, 0])
  .fitExtent(
    [
      [margin, 0],
      [width - margin, width],
    ],
    shown,
  );
const [[, top], [, bottom]] = geoPath(projection).bounds(shape);
const height = Math.ceil(bottom - top);
const [x, y] = projection.translate();
projection.translate([x, y - top]);

const path = String(geoPath(projection).digits(0)(shape));
const rounded = (value: number) => Math.round(value * 10) / 10;
const points = Object.fromEntries(regions.map(({ id, lon, lat }) => [id, projection([lon, lat])?.map(rounded)]));
const popPoints = popCities.map(([, , lat, lon]) => projection([lon, lat])?.map(Math.round));
const fine = (value: number) => Math.round(value * 1e4) / 1e4;
const placement = { scale: fine(projection.scale()), x: fine(x), y: fine(y - top), meridian };
writeFileSync(
  new URL("public/land.svg", root),
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><path id="land" fill="currentColor" d="${path}"/></svg>\n`,
);
writeFileSync(new URL("content/regions/map.json", root), `${JSON.stringify({ width, height, placement, points })}\n`);
writeFileSync(new URL("content/pops/map.json", root), `${JSON.stringify(popPoints)}\n`);
console.log(`land.svg: ${path.length} characters; ${Object.keys(points).length} metros on ${width} × ${height}`);
