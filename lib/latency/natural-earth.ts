/** Where a projection puts its middle, and how large: as `npm run draw-map` fitted it to the drawing. */
export type Placement = { scale: number; x: number; y: number; /** Degrees east in the middle. */ meridian: number };

/**
 * A place in the coordinates of the map: Natural Earth, by the polynomials of Šavrič, Jenny and others (2011), as d3-geo
 * has it. Reckoned rather than stored, since the points of all cities weigh as much as the drawing's land.
 * @param latitude in degrees north
 * @param longitude in degrees east
 * @returns whole units of the drawing
 * @example naturalEarth(48.86, 2.35, placement) // [450, 96]
 */
export function naturalEarth(
  latitude: number,
  longitude: number,
  { scale, x, y, meridian }: Placement,
): [x: number, y: number] {
  const phi = (latitude * Math.PI) / 180;
  const turned = ((((longitude - meridian + 180) % 360) + 360) % 360) - 180;
  const lambda = (turned * Math.PI) / 180;
  const phi2 = phi * phi;
  const phi4 = phi2 * phi2;
  const across = lambda * (0.8707 - 0.131979 * phi2 + phi4 * (-0.013791 + phi4 * (0.003971 * phi2 - 0.001529 * phi4)));
  const up = phi * (1.007226 + phi2 * (0.015085 + phi4 * (-0.044475 + 0.028874 * phi2 - 0.005916 * phi4)));
  return [Math.round(x + scale * across), Math.round(y - scale * up)];
}
