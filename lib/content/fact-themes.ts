import themes from "../../content/fact-themes.json";
import type { Attribute } from "./knowledge-schema";

/** What belongs together on one page of the facts: the attributes it holds, and its name. */
export type FactTheme = { id: string; attributes: Attribute[]; title: { fr: string; en: string } };

/** The themes in display order; each attribute stands in exactly one, as a test proves. */
export const factThemes = themes as FactTheme[];

/**
 * The theme that holds an attribute.
 * @returns undefined for what is no attribute
 * @example themeOfAttribute("cpu-time")?.id // "duration"
 */
export function themeOfAttribute(attribute: string): FactTheme | undefined {
  return factThemes.find(({ attributes }) => (attributes as string[]).includes(attribute));
}
