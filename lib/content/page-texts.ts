/** Sentences of the pages given as Markdown, by language. */
export { default as pageTexts } from "@/content/messages/page-texts.json";
