/**
 * `npm run draw-map`: draws the world map once, when regions change: land as an SVG file, metros as points of the same
 * projection. Land: Natural Earth 1:110m (public domain) through the world-atlas package. Nothing of this reaches the
 * browser but the drawing.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { geoArea, geoNaturalEarth1, geoPath } from "d3-geo";
import type { MultiPolygon } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
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
const projection = geoNaturalEarth1().rotate([-11, 0]).fitWidth(width, shape);
const [[, top], [, bottom]] = geoPath(projection).bounds(shape);
const height = Math.ceil(bottom - top);
const [x, y] = projection.translate();
projection.translate([x, y - top]);

const path = String(geoPath(projection).digits(0)(shape));
const rounded = (value: number) => Math.round(value * 10) / 10;
const points = Object.fromEntries(regions.map(({ id, lon, lat }) => [id, projection([lon, lat])?.map(rounded)]));
writeFileSync(
  new URL("public/land.svg", root),
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><path id="land" fill="currentColor" d="${path}"/></svg>\n`,
);
writeFileSync(new URL("content/regions/map.json", root), `${JSON.stringify({ width, height, points })}\n`);
console.log(`land.svg: ${path.length} characters; ${Object.keys(points).length} metros on ${width} × ${height}`);
