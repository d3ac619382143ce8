// Draws the world map once, when regions change: land as an SVG file, metros as points of the same projection.
// Land: Natural Earth 1:110m (public domain) through the world-atlas package. Nothing of this reaches the browser but
// the drawing.
import { readFileSync, writeFileSync } from "node:fs";
import { geoArea, geoNaturalEarth1, geoPath } from "d3-geo";
import { feature } from "topojson-client";

const width = 960;
const root = new URL("..", import.meta.url);
const read = (path) => JSON.parse(readFileSync(new URL(path, root), "utf8"));

const topology = read("node_modules/world-atlas/land-110m.json");
const land = feature(topology, topology.objects.land);
const polygons = land.features.flatMap(({ geometry }) => geometry.coordinates);
const antarcticLatitude = -60;
const visible = polygons.filter(([ring]) => {
  const isAntarctic = ring.every(([, latitude]) => latitude < antarcticLatitude + 5);
  return !isAntarctic && geoArea({ type: "Polygon", coordinates: [ring] }) > 0.0008;
});
const shape = { type: "MultiPolygon", coordinates: visible };
const projection = geoNaturalEarth1().rotate([-11, 0]).fitWidth(width, shape);
const [[, top], [, bottom]] = geoPath(projection).bounds(shape);
const height = Math.ceil(bottom - top);
const [x, y] = projection.translate();
projection.translate([x, y - top]);

const path = String(geoPath(projection).digits(0)(shape));
const { regions } = read("content/regions/regions.json");
const points = Object.fromEntries(
  regions.map(({ id, lon, lat }) => [id, projection([lon, lat]).map((value) => Math.round(value * 10) / 10)]),
);
writeFileSync(
  new URL("public/land.svg", root),
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><path id="land" fill="currentColor" d="${path}"/></svg>\n`,
);
writeFileSync(new URL("content/regions/map.json", root), `${JSON.stringify({ width, height, points })}\n`);
console.log(`land.svg: ${path.length} characters; ${Object.keys(points).length} metros on ${width} × ${height}`);
