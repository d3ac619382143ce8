/** Labels of the choices and of the suggestions, by field, id and language. */
export { default as choiceLabels } from "@/content/choices/labels.json";
export { default as suggestionLabels } from "@/content/choices/suggestions.json";
