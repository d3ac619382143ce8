/** What the last mile adds, which no round trip between data centres holds: a sentence with its source, per language. */
export { default as lastMile } from "@/content/regions/last-mile.json";
