/** Sentences of exported files and of what is done with them, by language. */
export { default as exportWords } from "@/content/messages/exports.json";
