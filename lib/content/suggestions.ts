/** Labels of what is suggested, by list, id and language; apart from the choices, which links do without. */
export { default as suggestionLabels } from "@/content/choices/suggestions.json";
