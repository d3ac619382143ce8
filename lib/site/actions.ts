import { type PresetId, presetIds } from "@/content/presets/ids";

/** What may be counted. An action is one of these words and nothing else. */
export const siteActions = [
  "copy-basic",
  "copy-pro",
  "copy-part",
  "copy-follow-up",
  "copy-link",
  "copy-repair",
] as const;
export type SiteAction = (typeof siteActions)[number];

export const actionEvent = "site-action";

export function isSiteAction(value: unknown): value is SiteAction {
  return siteActions.some((action) => action === value);
}

/** The preset a page shows, so that copies can be counted by scenario. */
export function presetOfPath(path: string): PresetId | undefined {
  return presetIds.find((id) => path.endsWith(`/scenarios/${id}`));
}

/**
 * An address without anything that a person may have put in it.
 * @example publicUrl("https://site/fr/prompts?d=news#at=secret") // "https://site/fr/prompts"
 */
export function publicUrl(url: string): string {
  return url.split(/[?#]/)[0] ?? "";
}
