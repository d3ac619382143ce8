/** Our own sentences in the prompts, per language. */
export { default as promptWordingEn } from "@/content/prompts/en.json";
export { default as promptWordingFr } from "@/content/prompts/fr.json";
