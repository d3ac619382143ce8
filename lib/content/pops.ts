/** Where platforms run or stand: cities, and per platform which of them run code, with source and date. */
export { type PlatformPops, type PopCityRow, platformPops, popCities } from "@/content/pops";
