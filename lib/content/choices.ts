/** Labels of the choices, by list, id and language. */
export { default as choiceLabels } from "@/content/choices/labels.json";
