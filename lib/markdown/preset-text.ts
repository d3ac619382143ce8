import type { PresetId } from "@/content/presets/ids";
import { pageTexts } from "@/lib/content/page-texts";
import { loadPreset, presetAnswers } from "@/lib/content/presets";
import type { Locale } from "@/lib/i18n/locales";
import { presentPrompts } from "@/lib/prompt/present";

/** Longer than any fence inside a prompt. */
const fence = "`".repeat(5);

/** The page of a scenario as Markdown: its situation and both prompts, each in a block to be copied as it stands. */
export function presetText(id: PresetId, locale: Locale): string {
  const { title, situation } = loadPreset(id)[locale];
  const { prompts } = presentPrompts(presetAnswers(id, locale), locale);
  const blocks = (["pro", "basic"] as const).map(
    (name) => `## ${pageTexts[name][locale]}\n\n${fence}text\n${prompts[name].text}\n${fence}`,
  );
  return [`# ${title}`, situation, ...blocks].join("\n\n");
}
