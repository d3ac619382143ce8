/** Sentences of the tensions, by rule and language. */
export { default as tensionSentences } from "@/content/tensions/tensions.json";
