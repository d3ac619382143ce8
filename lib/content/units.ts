/**
 * Symbols of units, what groups a number's digits, and what stands between the items of a list, per language: as Intl
 * writes them, whose first use keeps a phone busy for a tenth of a second.
 */
export { default as units } from "@/content/units.json";
