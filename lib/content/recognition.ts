/** Words that turn a product’s name around, and words that only look like one. */
export { default as stanceCues } from "@/content/recognition/cues.json";
export { default as notNames } from "@/content/recognition/not-names.json";
export { default as considered } from "@/content/recognition/considered.json";
