/** The coastlines of the map, as paths. */
export { default as worldMap } from "@/content/regions/map.json";
