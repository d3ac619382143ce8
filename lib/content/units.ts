/** Symbols of units, per language. */
export { default as units } from "@/content/units.json";
