import type { PresetId } from "@/content/presets/ids";
import type { Draft } from "@/lib/answers/answers";
import type { Locale } from "@/lib/i18n/locales";
import type { PresentedPrompts } from "./present";

/** A scenario as the route gives it: its prompts, its answers, and the path of a link with all of them. */
export type FetchedPreset = PresentedPrompts & { answers: Draft; share: string };

/**
 * Asks the route for a scenario, whose page shows its prompts but does not bring them along as data. Cacheable: nothing
 * in it is anybody's own.
 * @returns nothing where the route cannot be reached, or `signal` ended the wait
 */
export async function fetchPreset(
  preset: PresetId,
  locale: Locale,
  signal: AbortSignal,
): Promise<FetchedPreset | undefined> {
  try {
    const response = await fetch(`/api/prompts?preset=${preset}&version=2&origins=1&lang=${locale}`, { signal });
    return response.ok ? ((await response.json()) as FetchedPreset) : undefined; // our own route, same version
  } catch {
    return undefined; // offline or blocked: whoever asked says so
  }
}
