/** How a table is written without markup, per language; apart from the prompts' sentences, which islands do without. */
export { default as tableLines } from "@/content/table-lines.json";
