/** The cities in the coordinates of the map, apart from it: they weigh as much as the land. */
export { default as cityPoints } from "@/content/places/map.json";
