import points from "@/content/pops/map.json";

/** Where each row of `popCities` stands on the map, apart from it: only the pages of facts draw them. */
export const popPoints = points as unknown as readonly (readonly [x: number, y: number])[];
